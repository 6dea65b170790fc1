import { stringify } from 'yaml';
import { compile } from '../../compiler/compile.ts';
import { Quotable } from '../../compiler/editor/quote.ts';
import type { ImportedTimeline, Slide } from './timelinejs.ts';

/** A headline's length, as corrections have it. */
const LONGEST_TITLE = 80;
/** Enough words to know a sentence by. Code units. */
const LONGEST_QUOTE = 160;

export interface SeedOfTimeline {
  readonly seed: string;
  /** `NAME.corrections.yaml` */
  readonly corrections: string;
  /** `lexicon.yaml`, of the timeline's groups; undefined when it has none. */
  readonly lexicon?: string;
  /** Slides that no words of the text could be found for. */
  readonly lost: readonly string[];
}

/**
 * A timeline as an article, its slides one below the other, and the corrections that make the slides its events: each is added
 * with its headline and date, and what Dateline would find in their texts beside is hidden, to be shown again by whoever likes.
 * @param published ISO 8601 day; relative dates of the texts are read from it.
 */
export function seedOfTimeline(timeline: ImportedTimeline, name: string, published: string): SeedOfTimeline {
  const headline = timeline.title ?? name;
  const slides = timeline.slides.map(({ headline: title, paragraphs }) =>
    [title, ...paragraphs].join('\n\n'),
  );
  const seed = `---\nheadline: ${headline}\ndate: ${published}\n---\n\n${slides.join('\n\n')}\n`;
  const [read] = compile({ seeds: [{ path: `${name}.txt`, text: seed }] }).extracted;
  const text = new Quotable(read?.article.text ?? '');
  const lost: string[] = [];
  const added = timeline.slides.flatMap((slide) => {
    const quote = quoteOf(slide, text);
    if (quote === undefined) lost.push(`"${slide.headline}": its words stand there several times; left out`);
    return quote === undefined ? [] : [{ quote, add: true, ...settingsOf(slide) }];
  });
  const found = read?.extraction.events.filter(({ date }) => date !== null) ?? [];
  const sentences = new Set(
    found.flatMap(({ evidence }) => evidence.map(({ start, end }) => text.text.slice(start, end))),
  );
  const hidden = [...sentences].map((quote) => ({ quote, match: 'all', hide: true }));
  const groups = [...new Set(timeline.slides.flatMap(({ group }) => group ?? []))].sort();
  return {
    seed,
    corrections: stringify([...hidden, ...added], { lineWidth: 0 }),
    ...(groups.length > 0 && { lexicon: stringify({ topics: groups.map((group) => ({ name: group })) }) }),
    lost,
  };
}

const settingsOf = ({ headline, date, group }: Slide): object => ({
  title:
    headline.length <= LONGEST_TITLE
      ? headline
      : `${headline.slice(0, LONGEST_TITLE - 1).replace(/\s+\S*$/, '')}…`,
  date,
  source: 'TimelineJS',
  ...(group !== undefined && { topics: [group] }),
});

/** Words of the slide that stand nowhere else. */
function quoteOf({ headline, paragraphs }: Slide, text: Quotable): string | undefined {
  const [first = ''] = paragraphs;
  const short = first.length <= LONGEST_QUOTE ? first : first.slice(0, LONGEST_QUOTE).replace(/\s+\S*$/, '');
  const candidates = [short, first, headline, `${headline} ${short}`];
  return candidates.find((words) => words !== '' && text.find(words).length === 1);
}
