import type { ArticleText } from '../../model/texts.ts';
import type { ArticleId, EventOutline } from '../../model/event.ts';
import type { ToldEvent } from '../../model/outline.ts';
import type { TextSpan } from '../../model/span.ts';
import { foldText, phrasesOf, searchable } from './fold.ts';

/** An article whose text says what is searched for, where no event that was found is told. */
export interface TextHit {
  readonly article: ArticleId;
  /** The first paragraph that says it; offsets into the article's text. */
  readonly span: TextSpan;
  /** That paragraph. */
  readonly text: string;
  /** How many paragraphs say it. */
  readonly places: number;
  /** What the first of them tells of, though the search did not find it. */
  readonly told: readonly EventOutline[];
  /** The folded words that matched, to be marked. */
  readonly terms: ReadonlySet<string>;
}

export interface TextIndex {
  /** @param found the events that the search found: paragraphs that tell of one are left out. */
  readonly find: (query: string, found: ReadonlySet<string>) => readonly TextHit[];
}

interface Paragraph extends TextSpan {
  readonly text: string;
  /** Its words, folded, a space before and after each. */
  readonly words: string;
  readonly told: readonly EventOutline[];
}

interface Told {
  readonly event: EventOutline;
  readonly position: TextSpan;
}

/** A word of fewer letters says too little to look for in whole articles, unless others stand beside it. */
const LEAST_LETTERS = 3;

/** Every word must stand in one paragraph, the last may be unfinished; words in quotation marks must follow one another. No slips: in so many words they find too much. */
export function createTextIndex(
  texts: Readonly<Record<ArticleId, ArticleText>>,
  events: readonly ToldEvent[],
): TextIndex {
  const tellings = new Map<ArticleId, Told[]>();
  for (const event of events) {
    for (const { article, position } of event.mentions) {
      const known = tellings.get(article);
      if (known) known.push({ event, position });
      else tellings.set(article, [{ event, position }]);
    }
  }
  const articles = Object.entries(texts).map(([id, text]) => ({
    id,
    paragraphs: paragraphsOf(text, tellings.get(id) ?? []),
  }));
  return {
    find: (query, found) => {
      const wanted = wantedOf(query);
      if (wanted.join('').trim().length < LEAST_LETTERS) return [];
      return articles.flatMap(({ id, paragraphs }): TextHit[] => {
        const hits = paragraphs.filter(
          ({ words, told }) =>
            wanted.every((part) => words.includes(part)) && !told.some((event) => found.has(event.id)),
        );
        const [first] = hits;
        if (!first) return [];
        const { start, end, told, text } = first;
        const terms = new Set(hits.flatMap(({ words }) => matched(words, wanted)));
        return [{ article: id, span: { start, end }, text, places: hits.length, told, terms }];
      });
    },
  };
}

function paragraphsOf({ text, blocks }: ArticleText, tellings: readonly Told[]): Paragraph[] {
  // A dateline is a place's name: it says nothing by itself.
  const paragraphs = blocks.filter(({ kind }) => kind !== 'dateline');
  return paragraphs.map(({ start, end }) => {
    const words = text.slice(start, end);
    const told = tellings.filter(({ position }) => position.start < end && position.end > start);
    return {
      start,
      end,
      text: words,
      words: searchable(words),
      told: [...new Set(told.map(({ event }) => event))],
    };
  });
}

/** What a paragraph's words must hold: phrases, whole words, and of the last word its beginning. */
function wantedOf(query: string): readonly string[] {
  const words = searchable(query).trim().split(' ').filter(Boolean);
  const isFinished = !/[\p{L}\p{N}\p{M}]$/u.test(query);
  return [
    ...phrasesOf(query),
    ...words.map((word, i) => (i === words.length - 1 && !isFinished ? ` ${word}` : ` ${word} `)),
  ];
}

const matched = (words: string, wanted: readonly string[]): string[] =>
  words
    .split(' ')
    .filter(
      (word) =>
        word !== '' && wanted.some((part) => ` ${word} `.startsWith(part) || part.includes(` ${word} `)),
    );

/** Shown of a paragraph around the first word that matched, code units. */
const SNIPPET = 160;

/** A piece of a paragraph, cut between words, with the first of the terms in it; an ellipsis where it is cut. */
export function snippetOf(paragraph: string, terms: ReadonlySet<string>, length = SNIPPET): string {
  const at =
    [...paragraph.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].find(([word]) => terms.has(foldText(word)))?.index ?? 0;
  if (paragraph.length <= length) return paragraph;
  const from = at < length * 0.7 ? 0 : paragraph.lastIndexOf(' ', at - length / 3) + 1;
  const to = paragraph.length <= from + length ? paragraph.length : paragraph.lastIndexOf(' ', from + length);
  return `${from > 0 ? '… ' : ''}${paragraph.slice(from, to <= from ? from + length : to)}${to < paragraph.length ? ' …' : ''}`;
}
