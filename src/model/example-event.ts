import type { EventOutline, TimelineEvent } from './event.ts';
import { outlineOf } from './outline.ts';

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

/** The same, without what the outline leaves out. */
export const exampleOutline = (id: string, date: string, salience?: number): EventOutline =>
  outlineOf(exampleEvent(id, date, salience));
