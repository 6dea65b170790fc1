import type { Outline, ToldEvent } from '../../model/outline.ts';

/** For tests: an event that is only what the test says of it. */
export function exampleEvent(
  id: string,
  date: string,
  about: Partial<ToldEvent> & { readonly article?: string; readonly quote?: string } = {},
): ToldEvent {
  const { article = 'a1', quote = '', ...fields } = about;
  const dating = { basis: 'stated', rule: 'test' } as const;
  const mention = {
    article,
    quote: { exact: quote, prefix: '', suffix: '' },
    position: { start: 0, end: quote.length },
    marks: [],
    date,
    dating,
  };
  return {
    id,
    title: id,
    date,
    dating,
    status: 'happened',
    kind: 'action',
    actors: [],
    topics: [],
    salience: 0.5,
    mentions: [mention],
    articles: [article],
    ...fields,
  };
}

/** For tests: the smallest outline in which every facet has two values and one event has none. */
export const EXAMPLE: Outline & { readonly events: readonly ToldEvent[] } = {
  version: 1,
  tellings: [],
  texts: [],
  collection: { title: 'Example', language: 'en' },
  articles: [
    { id: 'a1', datePublished: '2024-06-01', headline: 'A deal' },
    { id: 'a2', datePublished: '2025-09-03', headline: 'More deals' },
  ],
  actors: [
    { id: 'india', name: 'India', kind: 'state', aliases: ['New Delhi'] },
    { id: 'erdogan', name: 'Recep Tayyip Erdoğan', kind: 'person', aliases: [] },
    { id: 'nato', name: 'NATO', kind: 'organisation', aliases: [] },
  ],
  topics: [
    { id: 'arms-trade', name: 'Arms trade' },
    { id: 'diplomacy', name: 'Diplomacy' },
  ],
  events: [
    exampleEvent('2018-india-signs-s-400-deal', '2018-10-05', {
      title: 'India signs S-400 deal',
      actors: ['india'],
      topics: ['arms-trade'],
      quote: 'New Delhi signed the contract for five squadrons.',
    }),
    exampleEvent('2020-erdogan-visits-india', '2020-05', {
      title: 'Erdoğan visits India',
      actors: ['erdogan', 'india'],
      topics: ['diplomacy', 'arms-trade'],
      article: 'a2',
    }),
    exampleEvent('2024-nato-warns', '2024', {
      title: 'NATO warns of delays',
      actors: ['nato'],
      topics: ['diplomacy'],
      kind: 'statement',
    }),
    exampleEvent('2025-storm', '2025-09-01/2025-09-02', { title: 'A storm passes', article: 'a2' }),
    exampleEvent('2026-deliveries-end', '2026/2027', {
      title: 'Deliveries of the system end',
      actors: ['india'],
      topics: ['arms-trade'],
      status: 'planned',
      article: 'a2',
    }),
  ],
};
