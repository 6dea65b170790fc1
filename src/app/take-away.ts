import type { TakeAway } from '../model/view.ts';
import { saveFile } from './save-file.ts';
import { toBibtex, toRis } from '../text/formats/citations.ts';
import { toCsv } from '../text/formats/csv.ts';
import { toIcalendar } from '../text/formats/icalendar.ts';
import { toMarkdown } from '../text/formats/markdown.ts';
import type { Taken } from '../text/formats/taken.ts';
import { toTimelineJs } from '../text/formats/timelinejs.ts';

interface Form {
  readonly type: string;
  readonly ending: string;
  readonly write: (taken: Taken) => string;
}

const FORMS: Readonly<Record<TakeAway, Form>> = {
  csv: { type: 'text/csv', ending: 'csv', write: toCsv },
  json: {
    type: 'application/json',
    ending: 'json',
    // The dataset's own form, with these events only.
    write: ({ dataset }) => `${JSON.stringify(dataset, null, 2)}\n`,
  },
  markdown: { type: 'text/markdown', ending: 'md', write: toMarkdown },
  bibtex: { type: 'application/x-bibtex', ending: 'bib', write: toBibtex },
  ris: { type: 'application/x-research-info-systems', ending: 'ris', write: toRis },
  ics: { type: 'text/calendar', ending: 'ics', write: (taken) => toIcalendar(taken) },
  timelinejs: { type: 'application/json', ending: 'timeline.json', write: toTimelineJs },
};

/** Hands the events to the reader as a file, named after the collection. */
export function download(format: TakeAway, taken: Taken): void {
  const { type, ending, write } = FORMS[format];
  saveFile(
    new Blob([write(taken)], { type: `${type};charset=utf-8` }),
    taken.dataset.collection.title,
    ending,
  );
}
