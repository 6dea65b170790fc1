import { parse } from 'csv-parse/sync';
import { parseHTML } from 'linkedom';
import * as v from 'valibot';
import { stringifyEdtf, singleDate, type EdtfDate, parseEdtf } from '../../model/edtf.ts';
import type { PageDocument } from '../saved-page/dom.ts';
import { pageParts } from '../saved-page/page-parts.ts';

/** A slide of a TimelineJS timeline. */
export interface Slide {
  readonly headline: string;
  /** Its text without markup. */
  readonly paragraphs: readonly string[];
  /** EDTF. */
  readonly date: string;
  readonly group?: string;
}

export interface ImportedTimeline {
  readonly title?: string;
  readonly slides: readonly Slide[];
  /** What could not be taken over, a line each. */
  readonly lost: readonly string[];
}

const part = v.optional(v.nullable(v.union([v.string(), v.number()])));
const DateSchema = v.object({ year: v.union([v.string(), v.number()]), month: part, day: part });
const TextSchema = v.object({
  headline: v.optional(v.nullable(v.string())),
  text: v.optional(v.nullable(v.string())),
});
const SlideSchema = v.object({
  start_date: v.optional(v.nullable(DateSchema)),
  end_date: v.optional(v.nullable(DateSchema)),
  text: v.optional(v.nullable(TextSchema)),
  group: v.optional(v.nullable(v.string())),
  media: v.optional(v.unknown()),
});
type RawSlide = v.InferOutput<typeof SlideSchema>;
const TimelineSchema = v.object({
  title: v.optional(v.nullable(SlideSchema)),
  events: v.array(v.unknown()),
  eras: v.optional(v.nullable(v.array(v.unknown()))),
});

/**
 * A timeline as TimelineJS3 keeps it: JSON, or the CSV of its spreadsheet.
 * @throws {Error} when the file is neither.
 */
export function readTimelineJs(file: string, text: string): ImportedTimeline {
  const source = text.replace(/^\uFEFF/, '');
  return /^\s*[{[]/.test(source) ? fromJson(file, source) : fromSpreadsheet(file, source);
}

function fromJson(file: string, source: string): ImportedTimeline {
  let json: unknown;
  try {
    json = JSON.parse(source);
  } catch (error) {
    throw new Error(`${file} is not JSON: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
  const parsed = v.safeParse(TimelineSchema, json);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    throw new Error(
      `${file} is no timeline of TimelineJS: ${v.getDotPath(issue) ?? '(top)'}: ${issue.message}`,
    );
  }
  const { title, events, eras } = parsed.output;
  const raw = events.map((event, i) => {
    const slide = v.safeParse(SlideSchema, event);
    return { where: `slide ${i + 1}`, slide: slide.success ? slide.output : undefined };
  });
  const lost = eras && eras.length > 0 ? [`${eras.length} eras: Dateline has none`] : [];
  return finish(title?.text?.headline ?? undefined, raw, lost);
}

const COLUMNS = ['Year', 'Headline'];

function fromSpreadsheet(file: string, source: string): ImportedTimeline {
  const rows: Record<string, string>[] = parse(source, {
    columns: true,
    skip_empty_lines: true,
    relax_column_count: true,
  });
  const missing = COLUMNS.filter((name) => !Object.hasOwn(rows[0] ?? {}, name));
  if (missing.length > 0) {
    throw new Error(`${file} is no spreadsheet of TimelineJS: it has no column ${missing.join(', ')}`);
  }
  const titleRow = rows.find((row) => row['Type']?.trim().toLowerCase() === 'title');
  const lost: string[] = [];
  const raw = rows.flatMap((row, i) => {
    const where = `row ${i + 2}`;
    const type = row['Type']?.trim().toLowerCase() ?? '';
    if (type === 'era') lost.push(`${where}, an era: Dateline has none`);
    if (type !== '' && type !== 'event') return [];
    return [{ where, slide: slideOf(row) }];
  });
  return finish(titleRow?.['Headline'], raw, lost);
}

function slideOf(row: Readonly<Record<string, string>>): RawSlide {
  const cell = (name: string): string | undefined => row[name]?.trim() || undefined;
  const date = (prefix: string) => {
    const year = cell(`${prefix}Year`);
    return year === undefined
      ? undefined
      : { year, month: cell(`${prefix}Month`), day: cell(`${prefix}Day`) };
  };
  return {
    start_date: date(''),
    end_date: date('End '),
    text: { headline: cell('Headline'), text: cell('Text') },
    group: cell('Group'),
    media: cell('Media'),
  };
}

function finish(
  title: string | undefined,
  raw: readonly { readonly where: string; readonly slide: RawSlide | undefined }[],
  lost: readonly string[],
): ImportedTimeline {
  const slides: Slide[] = [];
  const problems = [...lost];
  for (const { where, slide } of raw) {
    const headline = plainText(slide?.text?.headline).join(' ');
    const named = headline === '' ? where : `${where}, "${headline}"`;
    const date = slide?.start_date && dateOf(slide.start_date, slide.end_date);
    if (date === undefined || date === null || headline === '') {
      const why = headline === '' ? 'no headline' : slide?.start_date ? 'its date is none' : 'no start date';
      problems.push(`${named}: ${why}; left out`);
      continue;
    }
    const group = slide?.group?.trim();
    slides.push({ headline, paragraphs: plainText(slide?.text?.text), date, ...(group && { group }) });
  }
  const media = raw.filter(({ slide }) => slide?.media).length;
  if (media > 0)
    problems.push(`the pictures, videos and maps of ${media} slides: a timeline of Dateline has none`);
  const shown = plainText(title).join(' ');
  return { ...(shown !== '' && { title: shown }), slides, lost: problems };
}

function dateOf(start: v.InferOutput<typeof DateSchema>, end: RawSlide['end_date']): string | undefined {
  const [from, to] = [pointOf(start), end ? pointOf(end) : undefined];
  if (!from || (end && !to)) return undefined;
  const written = [from, to].flatMap((date) => (date ? [stringifyEdtf(singleDate(date))] : []));
  const text = written[0] === written[1] ? written[0] : written.join('/');
  return text !== undefined && parseEdtf(text) ? text : undefined;
}

function pointOf({ year, month, day }: v.InferOutput<typeof DateSchema>): EdtfDate | undefined {
  const [y, m, d] = [year, month, day].map((value) =>
    value === null || value === undefined || value === '' ? undefined : Number(value),
  );
  if (y === undefined || ![y, m ?? 1, d ?? 1].every(Number.isInteger)) return undefined;
  if (m === undefined) return { precision: 'year', year: y };
  return d === undefined
    ? { precision: 'month', year: y, month: m }
    : { precision: 'day', year: y, month: m, day: d };
}

/** TimelineJS's texts are HTML. */
function plainText(html: string | null | undefined): string[] {
  if (!html?.trim()) return [];
  const { document }: { document: PageDocument } = parseHTML(
    `<!doctype html><html><head></head><body>${html}</body></html>`,
  );
  const body = document.querySelector('body');
  return body ? pageParts(body).map(({ words }) => words) : [];
}
