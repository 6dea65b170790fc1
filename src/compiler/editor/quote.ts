import type { TextSpan } from '../../model/span.ts';

/** Longest part of an article shown in a hint, in code units. */
const SHOWN = 140;

/**
 * A text in which a person's quotations are found: spaces and line ends, straight and curly quotation marks, and kinds of
 * dashes count as one.
 */
export class Quotable {
  readonly text: string;
  readonly #folded: string;
  /** Of each code unit of the folded text, where it stands in the text; one more for its end. */
  readonly #at: Uint32Array;

  constructor(text: string) {
    this.text = text;
    const at = new Uint32Array(text.length + 1);
    let folded = '';
    let from = 0;
    for (const { 0: space, index } of text.matchAll(/\s+/g)) {
      for (let i = from; i <= index; i += 1) at[folded.length + i - from] = i;
      folded += `${text.slice(from, index)} `;
      from = index + space.length;
    }
    for (let i = from; i <= text.length; i += 1) at[folded.length + i - from] = i;
    this.#folded = foldMarks(folded + text.slice(from));
    this.#at = at;
  }

  /** Each place where the words stand, in order, disjoint. */
  find(quote: string): TextSpan[] {
    const words = foldMarks(quote.replaceAll(/\s+/g, ' ').trim());
    const found: TextSpan[] = [];
    if (words === '') return found;
    let at = this.#folded.indexOf(words);
    while (at >= 0) {
      const end = at + words.length;
      found.push({ start: this.#at[at] ?? 0, end: (this.#at[end - 1] ?? 0) + 1 });
      at = this.#folded.indexOf(words, end);
    }
    return found;
  }

  /** The sentence that shares most words with a quotation; undefined when none shares a third of them. */
  nearest(quote: string): string | undefined {
    const wanted = new Set(wordsIn(quote));
    let best: string | undefined;
    let bestShare = 1 / 3;
    for (const [sentence] of this.text.matchAll(/[^\s.!?][^.!?\n]*(?:[.!?](?!\s|$)[^.!?\n]*)*[.!?]*/g)) {
      const words = new Set(wordsIn(sentence));
      let shared = 0;
      for (const word of wanted) if (words.has(word)) shared += 1;
      const share = shared / Math.max(1, wanted.size);
      if (share > bestShare) {
        best = sentence;
        bestShare = share;
      }
    }
    return best === undefined ? undefined : windowOf(best, wanted);
  }
}

/** One for one, so that places stay. */
const foldMarks = (text: string): string =>
  text
    .replaceAll(/[‘’ʼ]/g, "'")
    .replaceAll(/[“”]/g, '"')
    .replaceAll(/[‐‑–—]/g, '-');

const wordsIn = (text: string): string[] =>
  foldMarks(text)
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** As much of a long sentence as fits, from the first of the wanted words on. */
function windowOf(sentence: string, wanted: ReadonlySet<string>): string {
  const flat = sentence.replaceAll(/\s+/g, ' ');
  if (flat.length <= SHOWN) return flat;
  const first = [...flat.matchAll(/[\p{L}\p{N}]+/gu)].find(({ 0: word }) => wanted.has(word.toLowerCase()));
  const from = Math.min(first?.index ?? 0, flat.length - SHOWN);
  const cut = flat.slice(from, from + SHOWN);
  return `${from > 0 ? '…' : ''}${cut}${from + SHOWN < flat.length ? '…' : ''}`;
}
