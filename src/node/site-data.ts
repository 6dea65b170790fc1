import { createHash } from 'node:crypto';
import type { Dataset } from '../model/dataset.ts';
import { tellingOf, TELLINGS_PER_FILE, TEXTS_PER_FILE } from '../model/outline.ts';
import { outlineFile } from '../model/outline-file.ts';
import { type Tellings, TELLINGS_VERSION } from '../model/tellings.ts';
import type { ArticleTexts } from '../model/texts.ts';

/** A site's data: the outline, which names the other files; each name changes with what is in it. */
export interface SiteData {
  /** The outline's name. */
  readonly outline: string;
  /** JSON by name; the outline is the first. */
  readonly files: ReadonlyMap<string, string>;
}

/** The files of a dataset and its articles' texts, as a page of the app fetches them. */
export function siteData(dataset: Dataset, texts: ArticleTexts): SiteData {
  const tellings = groupsOf(dataset.events, TELLINGS_PER_FILE).map((events) =>
    named('tellings', { version: TELLINGS_VERSION, events: events.map(tellingOf) } satisfies Tellings),
  );
  const published = Object.keys(texts.articles).length > 0;
  const read = groupsOf(published ? dataset.articles : [], TEXTS_PER_FILE).map((articles) =>
    named('texts', {
      version: texts.version,
      articles: Object.fromEntries(
        articles.flatMap(({ id }) => {
          const text = texts.articles[id];
          return text ? [[id, text]] : [];
        }),
      ),
    } satisfies ArticleTexts),
  );
  const files = { tellings: tellings.map(([name]) => name), texts: read.map(([name]) => name) };
  const outline = named('outline', outlineFile(dataset, files));
  return { outline: outline[0], files: new Map([outline, ...tellings, ...read]) };
}

function groupsOf<T>(values: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(values.length / size) }, (_, i) =>
    values.slice(i * size, (i + 1) * size),
  );
}

function named(kind: string, content: object): readonly [name: string, json: string] {
  const json = `${JSON.stringify(content)}\n`;
  return [`${kind}-${createHash('sha256').update(json).digest('hex').slice(0, 12)}.json`, json];
}
