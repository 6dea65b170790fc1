import type { AppShell } from './layout.ts';

const TAG = /<script type="module"[^>]*><\/script>|<link rel="(?:modulepreload|stylesheet|preload)"[^>]*>/g;
/** By names of their own: the app's sheet, when it comes, begins anew with faces of the same name, and a page's text would lose its own. */
const FONTS = [
  { family: 'Inter Page', file: /inter-latin-wght-normal[^/]*\.woff2$/ },
  { family: 'Newsreader Page', file: /newsreader-latin-wght-normal[^/]*\.woff2$/ },
];
/** Without the app, the front page's list is all there is. What is first drawn waits for no script: the text, its sheet and its faces go before. */
const WHEN_LOST = ` onerror="document.documentElement.classList.remove('app')"`;

/** Where the app's page names its data: files that lie in `assets/`. */
export const DATA_NAMES = { dataset: '{dataset}', texts: '{texts}' } as const;

/**
 * What a page needs to start the app, out of the page that Vite wrote at the root.
 * @param data names of the files of data, in `assets/`
 */
export function appShell(
  indexHtml: string,
  files: Iterable<string>,
  data: Readonly<Record<keyof typeof DATA_NAMES, string>>,
): AppShell {
  const tags = [...indexHtml.matchAll(TAG)].map(([tag]) =>
    tag
      .replace(/(src|href|data-texts)="\.\//g, '$1="{root}')
      .replace('<script', `<script fetchpriority="low"${WHEN_LOST}`)
      .replace('rel="modulepreload"', 'rel="modulepreload" fetchpriority="low"')
      .replace(DATA_NAMES.dataset, data.dataset)
      .replace(DATA_NAMES.texts, data.texts),
  );
  const names = [...files];
  const fonts = FONTS.flatMap(({ family, file }) => {
    const found = names.find((name) => file.test(name));
    return found === undefined ? [] : [{ family, file: found }];
  });
  return { tags: tags.join('\n'), fonts };
}
