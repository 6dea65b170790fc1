import { toIcalendar } from '../../text/formats/icalendar.ts';
import type { Taken } from '../../text/formats/taken.ts';
import type { TimelineEvent } from '../../model/event.ts';
import { absolute, eventAddress } from './links.ts';
import type { Site } from './site.ts';

/** These events of the site as the forms for taking away have them; without links when nobody said where the site stands. */
export const takenFrom = (site: Site, events: readonly TimelineEvent[]): Taken => ({
  dataset: site.dataset,
  events,
  t: site.t,
  linkOf: (event) => absolute(site, eventAddress(site, event)) ?? '',
});

/** A calendar to subscribe to: what is planned, and what was and is now cancelled. */
export function icalendar(site: Site): string {
  const events = site.dataset.events.filter(({ status }) => status === 'planned' || status === 'cancelled');
  const name = `${site.dataset.collection.title}: ${site.t.published.plannedEvents}`;
  return toIcalendar(takenFrom(site, events), name);
}
