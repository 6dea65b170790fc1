import { contractionForm, type Form, lexemeForm, otherForm } from './form.ts';
import { contractionParts } from './model.ts';
import { tokenizeChunk } from './tokenize.ts';

/** What stands between two white spaces: its words and marks, and where each begins in it. */
interface Chunk {
  readonly forms: readonly Form[];
  readonly starts: readonly number[];
}

/** In code units: the model's patterns take time that grows with the square of what they search, so that more is cut. */
const LONGEST = 256;
/** Most chunks that are remembered: some 20 MB, and what years of news hold of words that come again. */
const MOST_REMEMBERED = 50_000;
const remembered = new Map<string, Chunk>();
/** By category and text; of the lexicon's words by number. Several chunks share a word: "reef", "reef,", "reef.". */
const forms = new Map<string | number, Form>();

/** The word forms of a stretch of text, where each begins, and whether white space stands before it. */
export interface Forms {
  readonly forms: readonly Form[];
  readonly starts: readonly number[];
  readonly spaced: readonly boolean[];
}

export function formsOf(text: string, from: number, to: number): Forms {
  const found: Form[] = [];
  const starts: number[] = [];
  const spaced: boolean[] = [];
  for (let at = from; ;) {
    const start = pastSpaces(text, at, to);
    if (start >= to) break;
    const end = chunkEnd(text, start, Math.min(to, start + LONGEST));
    const chunk = read(text.slice(start, end));
    for (let i = 0; i < chunk.forms.length; i += 1) {
      const form = chunk.forms[i];
      if (!form) break;
      found.push(form);
      starts.push(start + (chunk.starts[i] ?? 0));
      spaced.push(i === 0 && start > at);
    }
    at = end;
  }
  return { forms: found, starts, spaced };
}

function pastSpaces(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isSpace(text.charCodeAt(at))) at += 1;
  return at;
}

/** Past the line ends that stand at `from`, or past the word. */
function chunkEnd(text: string, from: number, to: number): number {
  const belongs = isLineEnd(text.charCodeAt(from)) ? isLineEnd : isInk;
  let at = from + 1;
  while (at < to && belongs(text.charCodeAt(at))) at += 1;
  return isLowSurrogate(text.charCodeAt(at)) ? at + 1 : at;
}

const isSpace = (c: number): boolean =>
  c === 32 ||
  c === 0xa0 ||
  (c >= 0x2002 && c <= 0x2005) ||
  c === 0x2009 ||
  c === 0x200a ||
  c === 0x202f ||
  c === 0x205f;
const isLineEnd = (c: number): boolean => c === 10 || c === 13 || c === 9;
const isLowSurrogate = (c: number): boolean => c >= 0xdc00 && c <= 0xdfff;
const isInk = (c: number): boolean => (c > 32 && c < 0xa0) || (!isSpace(c) && !isLineEnd(c));

function read(text: string): Chunk {
  const known = remembered.get(text);
  if (known) return known;
  if (remembered.size >= MOST_REMEMBERED) {
    remembered.clear();
    forms.clear();
  }
  const copy = detached(text);
  const chunk = readNew(copy);
  remembered.set(copy, chunk);
  return chunk;
}

function readNew(text: string): Chunk {
  const found: Form[] = [];
  const starts: number[] = [];
  let end = 0;
  const add = (form: Form): void => {
    const start = Math.max(end, text.indexOf(form.text, end));
    end = start + form.text.length;
    found.push(form);
    starts.push(start);
  };
  tokenizeChunk(text, {
    known: (lexeme) => {
      const parts = contractionParts(lexeme);
      if (parts) for (const part of parts) add(contractionForm(part));
      else add(shared(lexeme, () => lexemeForm(lexeme)));
    },
    other: (word, category) => add(shared(`${category} ${word}`, () => otherForm(word, category))),
  });
  return { forms: found, starts };
}

function shared(key: string | number, make: () => Form): Form {
  const known = forms.get(key);
  if (known) return known;
  const form = make();
  forms.set(key, form);
  return form;
}

/** A copy that does not keep the text alive that a long slice is a view of. */
const detached = (slice: string): string => (slice.length < 13 ? slice : JSON.parse(JSON.stringify(slice)));
