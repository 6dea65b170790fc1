import type { TimelineEvent } from '../model/event.ts';
import { type Diagnostic, diagnostic } from './diagnostic.ts';
import type { Edited, EditableArticle } from './editor/editing.ts';
import { settleEvent } from './editor/settle.ts';
import { mergeEvents, type Merged, type Telling } from './merge.ts';

export interface MergedArticles extends Pick<Merged, 'events' | 'actors' | 'topics'> {
  readonly tellingsOf: ReadonlyMap<TimelineEvent['mentions'], readonly Telling[]>;
  readonly diagnostics: readonly Diagnostic[];
}

/** One event for one happening, as the editor has it. A fault of the merger costs merges, not events. */
export function mergeArticles({ articles, joins, corrected }: Edited<EditableArticle>): MergedArticles {
  const diagnostics: Diagnostic[] = [];
  const tellingsOf = new Map<TimelineEvent['mentions'], readonly Telling[]>();
  const { events, tellings, actors, topics } = merge();
  const settled = events.flatMap((event, i) => {
    const told = tellings[i] ?? [];
    tellingsOf.set(event.mentions, told);
    return settleEvent(event, told, corrected, diagnostics) ?? [];
  });
  return { events: settled, actors, topics, tellingsOf, diagnostics };

  function merge(): Merged {
    try {
      return mergeEvents(articles, joins);
    } catch (thrown) {
      diagnostics.push(failure(articles[0], thrown, 'no articles are merged'));
    }
    const alone = articles.flatMap((article) => {
      try {
        return mergeEvents([article]);
      } catch (thrown) {
        diagnostics.push(failure(article, thrown, 'its events are left out'));
        return [];
      }
    });
    return {
      events: alone.flatMap((merged) => merged.events),
      tellings: alone.flatMap((merged) => merged.tellings),
      actors: firstById(alone.flatMap((merged) => merged.actors)),
      topics: firstById(alone.flatMap((merged) => merged.topics)),
    };
  }
}

const firstById = <T extends { readonly id: string }>(all: readonly T[]): T[] => [
  ...new Map(all.toReversed().map((one) => [one.id, one])).values(),
];

function failure(article: EditableArticle | undefined, thrown: unknown, loss: string): Diagnostic {
  const reason = thrown instanceof Error ? thrown.message : String(thrown);
  const hint = 'this is a fault of Dateline, not of the articles: please report it with the files';
  return diagnostic('DL4009', { file: article?.path ?? '.' }, `merging failed (${reason}): ${loss}`, hint);
}
