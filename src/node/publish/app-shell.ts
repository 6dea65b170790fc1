import type { AppShell } from './layout.ts';

const TAG = /<script type="module"[^>]*><\/script>|<link rel="(?:modulepreload|stylesheet|preload)"[^>]*>/g;
/** By names of their own: the app's sheet, when it comes, begins anew with faces of the same name, and a page's text would lose its own. */
const FONTS = [
  { family: 'Inter Page', file: /inter-latin-wght-normal[^/]*\.woff2$/ },
  { family: 'Newsreader Page', file: /newsreader-latin-wght-normal[^/]*\.woff2$/ },
];
/** Without the app, the front page's list is all there is. What is first drawn waits for no script: the text, its sheet and its faces go before. */
const WHEN_LOST = ` onerror="document.documentElement.classList.remove('app')"`;

/** Where the app's page names its outline, a file that lies in `assets/`. */
export const OUTLINE_NAME = '{outline}';

/**
 * What a page needs to start the app, out of the page that Vite wrote at the root.
 * @param outline the name of the outline, in `assets/`
 */
export function appShell(indexHtml: string, files: Iterable<string>, outline: string): AppShell {
  const tags = [...indexHtml.matchAll(TAG)].map(([tag]) =>
    tag
      .replace(/(src|href)="\.\//g, '$1="{root}')
      .replace('<script', `<script fetchpriority="low"${WHEN_LOST}`)
      .replace('rel="modulepreload"', 'rel="modulepreload" fetchpriority="low"')
      .replace(OUTLINE_NAME, outline),
  );
  const names = [...files];
  const fonts = FONTS.flatMap(({ family, file }) => {
    const found = names.find((name) => file.test(name));
    return found === undefined ? [] : [{ family, file: found }];
  });
  return { tags: tags.join('\n'), fonts };
}
