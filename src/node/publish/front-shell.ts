import type { TimelineEvent } from '../../model/event.ts';
import { formatBelow, formatMonthName } from '../../text/dates-below.ts';
import { formatEdtf, unbroken } from '../../text/dates.ts';
import { listRows, type ListRow } from '../../text/list-rows.ts';
import { type Html, markup } from './html.ts';
import { LOGO } from './logo.ts';
import type { Site } from './site.ts';

/** As many events as a phone's first screen shows. */
const FIRST_SCREEN = 12;

/**
 * The first view's frame, in the app's place until the app is there: its header, and on a phone the list's first events where
 * the app will have them. For eyes only, and only where scripts run; the page behind it says all.
 */
export function frontShell(site: Site): Html {
  const { t, dataset } = site;
  const rows = listRows(dataset.events.slice(0, FIRST_SCREEN));
  return markup`<div class="shell" aria-hidden="true">
    <header>
      <span class="logo">${LOGO}<span>Dateline</span></span>
      <p>${dataset.collection.title}</p>
    </header>
    <div class="tabs"><b>${t.views.timeline}</b><span>${t.views.list}</span><span>${t.views.story}</span></div>
    <div class="strip"></div>
    <div class="rows">${rows.map((row) => rowOf(site, row))}</div>
  </div>`;
}

function rowOf({ t }: Site, { event, year, month, gap, under, isWithinMonth }: ListRow<TimelineEvent>): Html {
  // Beside a year it has a place; alone it is a line of the list.
  const pause =
    year === undefined && gap && ('years' in gap ? t.yearsLater(gap.years) : t.monthsLater(gap.months));
  const below = unbroken(formatBelow(event.date, under, t.locale, t.dates));
  return markup`${year !== undefined && markup`<p class="year">${formatEdtf(year, t.locale, 'long', t.dates)}</p>`}
    ${pause && markup`<p class="pause">${pause}</p>`}
    <p class="row">
      ${month !== undefined && markup`<b>${formatMonthName(month, t.locale, 'short')}</b>`}
      <span class="${isWithinMonth ? 'day' : 'date'}">${below}</span><span class="told"><span class="name">${event.title}</span>${event.status !== 'happened' && markup`<em>${t.statuses[event.status]}</em>`}</span>
    </p>`;
}
