import type { PartOfSpeech } from '../sentence.ts';
import { Alphabet, SKIPPED, UNKNOWN } from './automaton.ts';
import {
  boundaryMachines,
  type ContractionPart,
  core,
  field,
  guessTag,
  lemmatize,
  lexemeOf,
  normalOf,
  tagMachines,
  textOf,
  usualSpelling,
} from './model.ts';

/** A word or mark as it is written, with all that the model says of it before its context is known. */
export interface Form {
  readonly text: string;
  /** `text` in lower case. */
  readonly lower: string;
  /** White space that neither a space nor a line's end is. */
  readonly blank: boolean;
  /** The number of the tag it has most often. */
  readonly tag: number;
  /** Its tag stands, whatever the context: a part of a contraction. */
  readonly fixed: boolean;
  /** What the tagging machines see in place of its tag; undefined for most words. */
  readonly hint: number | undefined;
  /** What the machine of sentence boundaries sees, without and with white space before it. */
  readonly boundary: readonly [tight: number, spaced: number];
  /** The lexeme that says which tags it may have; undefined for a word outside the lexicon. */
  readonly normal: number | undefined;
  /** By tag, filled when asked for: {@link lemmaOf}. */
  readonly lemmas: (string | undefined)[];
  /** Of words whose lemma is the same under every tag. */
  readonly lemma: string | undefined;
}

export const TAGS = core.pos.list.map(interned) as readonly PartOfSpeech[];
export const tagAlphabet = new Alphabet(tagMachines);
export const boundaryAlphabet = new Alphabet(boundaryMachines);

const NOUN = core.pos.hash['NOUN'] ?? 0;
const LINE_FEED = lexemeOf('\n');
/** In the machines, hints are numbered from here on. */
const HINTS = 1_080_000;
/** Hints of the boundary machine. */
const QUOTE = 4;
const QUOTE_AFTER_SPACE = 6;
const LONG_ABBREVIATION = 7;
const SHORT_ABBREVIATION = 8;

/** Of a word of the lexicon that is no contraction. */
export function lexemeForm(lexeme: number): Form {
  const text = textOf(lexeme);
  const usual = usualSpelling(lexeme);
  const lemma = field(usual, 'isSLemma') ? textOf(field(usual, 'lemma')) : undefined;
  return form(text, field(usual, 'pos') || NOUN, lexeme, normalOf(lexeme), lemma);
}

export function contractionForm({ lexeme, normal, lemma, tag }: ContractionPart): Form {
  return { ...form(textOf(lexeme), tag, lexeme, normal, textOf(lemma)), fixed: true };
}

/** Of a word that may be outside the lexicon; its small letters may be inside. */
export function otherForm(text: string, category: number): Form {
  const lexeme = lexemeOf(text);
  if (lexeme !== undefined) return lexemeForm(lexeme);
  const lower = lexemeOf(text.toLowerCase());
  const normal = lower === undefined ? undefined : usualSpelling(lower);
  return form(text, guessTag(text, category) || NOUN, undefined, normal, undefined);
}

function form(
  text: string,
  tag: number,
  lexeme: number | undefined,
  normal: number | undefined,
  lemma: string | undefined,
): Form {
  const lower = interned(text.toLowerCase());
  const hint = lexeme === undefined ? 0 : field(lexeme, 'posHint');
  return {
    text: interned(text),
    lower,
    blank: text.trim() === '',
    tag,
    fixed: false,
    hint: hint ? tagAlphabet.numberOf(HINTS + hint) : undefined,
    boundary: boundarySymbols(lower, lexeme, normal),
    normal,
    lemmas: [],
    lemma: lemma === undefined ? undefined : interned(withE(lower, lemma.toLowerCase())),
  };
}

function boundarySymbols(
  lower: string,
  lexeme: number | undefined,
  normal: number | undefined,
): readonly [number, number] {
  if (normal !== undefined && normal === LINE_FEED) return [SKIPPED, SKIPPED];
  const hint =
    (normal !== undefined && field(normal, 'sbdHint')) || (lexeme !== undefined && field(lexeme, 'sbdHint'));
  if (hint === QUOTE) {
    return [boundaryAlphabet.numberOf(HINTS + QUOTE), boundaryAlphabet.numberOf(HINTS + QUOTE_AFTER_SPACE)];
  }
  if (hint) return same(HINTS + hint);
  const abbreviated = normal === undefined ? /[a-z].*\.$/.test(lower) : field(normal, 'isAbbrev') === 1;
  if (abbreviated) {
    const { length } = normal === undefined ? lower : textOf(normal);
    return same(HINTS + (length === 2 ? SHORT_ABBREVIATION : LONG_ABBREVIATION));
  }
  return normal === undefined ? [UNKNOWN, UNKNOWN] : same(normal);
}

function same(value: number): readonly [number, number] {
  const symbol = boundaryAlphabet.numberOf(value);
  return [symbol, symbol];
}

/** The base form under a tag, in small letters. */
export function lemmaOf(word: Form, tag: number): string {
  return word.lemma ?? (word.lemmas[tag] ??= lemmatized(word, TAGS[tag] ?? 'X'));
}

function lemmatized({ lower, normal }: Form, tag: PartOfSpeech): string {
  const lemma = lemmatize(normal === undefined ? lower : textOf(normal), tag);
  return interned(withE(lower, lemma.toLowerCase()));
}

/**
 * The same string as engines keep the names of properties and the literals of a program: comparing two of these is
 * comparing addresses, and rules compare words with literals all the time.
 */
function interned(text: string): string {
  return Object.keys({ [text]: true })[0] ?? text;
}

/**
 * The model's lemma, mended where it lost an "e": "staged" is of "stage", for "stag" would double its last letter.
 */
function withE(word: string, base: string): string {
  const ending = word.slice(base.length);
  const cut = word.startsWith(base) && (ending === 'ed' || ending === 'ing');
  return cut && /^[^aeiou]*[aeiou][bcdgklmnprstvz]$/.test(base) ? `${base}e` : base;
}
