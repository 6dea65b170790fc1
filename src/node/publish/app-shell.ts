import type { AppShell } from './layout.ts';

const TAG = /<script type="module"[^>]*><\/script>|<link rel="(?:modulepreload|stylesheet|preload)"[^>]*>/g;
const FONTS = [
  { family: 'Inter Variable', file: /inter-latin-wght-normal[^/]*\.woff2$/ },
  { family: 'Newsreader Variable', file: /newsreader-latin-wght-normal[^/]*\.woff2$/ },
];
/** Without the app, the front page's list is all there is. */
const WHEN_LOST = ` onerror="document.documentElement.classList.remove('app')"`;

/** What a page needs to start the app, out of the page that Vite wrote at the root. */
export function appShell(indexHtml: string, files: readonly string[]): AppShell {
  const tags = [...indexHtml.matchAll(TAG)].map(([tag]) =>
    tag.replace(/(src|href)="\.\//, '$1="{root}').replace('<script', `<script${WHEN_LOST}`),
  );
  const fonts = FONTS.flatMap(({ family, file }) => {
    const found = files.find((name) => file.test(name));
    return found === undefined ? [] : [{ family, file: found }];
  });
  return { tags: tags.join('\n'), fonts };
}
