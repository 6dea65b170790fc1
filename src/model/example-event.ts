import type { TimelineEvent } from './event.ts';

/** For tests: an event of which only id, date and salience matter. */
export const exampleEvent = (id: string, date: string, salience = 0.5): TimelineEvent => ({
  id,
  title: id,
  date,
  dating: { basis: 'stated', rule: 'day' },
  status: 'happened',
  kind: 'action',
  actors: [],
  topics: [],
  salience,
  mentions: [],
});
