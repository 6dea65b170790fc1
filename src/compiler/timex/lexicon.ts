import { HOLIDAYS } from './lexicon/holidays.ts';
import { DECADE_WORDS, NUMBER_WORDS, ORDINAL_WORDS, SCALE_WORDS, VAGUE_COUNTS } from './lexicon/numbers.ts';
import { WORD_TABLE } from './lexicon/words.ts';
import { ZONES } from './lexicon/zones.ts';
import { type ClassName, CODE } from './token-class.ts';

export interface Lexeme {
  readonly code: number;
  readonly value: number;
}

const LEXICON: ReadonlyMap<string, Lexeme> = buildLexicon();

function buildLexicon(): Map<string, Lexeme> {
  const lexicon = new Map<string, Lexeme>();
  const add = (word: string, name: ClassName, value: number): void => {
    lexicon.set(word, { code: CODE[name], value });
  };
  for (const [name, words] of WORD_TABLE) {
    for (const entry of words.split(' ')) {
      const [word = '', value] = entry.split('=');
      add(word, name, value === undefined ? Number.NaN : Number(value));
    }
  }
  for (const [word, value] of NUMBER_WORDS) add(word, value === 1 ? 'ONE' : 'NUMW', value);
  for (const [word, value] of SCALE_WORDS) add(word, 'SCALE', value);
  for (const [word, value] of ORDINAL_WORDS) add(word, 'ORD', value);
  for (const [word, value] of DECADE_WORDS) add(word, 'DECADE', value);
  for (const word of VAGUE_COUNTS) add(word, 'VAGUE', Number.NaN);
  for (const word of ZONES) add(word, 'ZONE', Number.NaN);
  for (const name of HOLIDAYS.keys()) {
    for (const word of name.split(/ |'s?/))
      if (word !== '' && !lexicon.has(word)) add(word, 'HOLIDAY', Number.NaN);
  }
  add('couple', 'COUPLE', 2);
  add('half', 'HALF', 0.5);
  add('dozen', 'DOZEN', 12);
  add('second', 'SECOND', 2);
  return lexicon;
}

/** First and last letter and length, folded: most words of a text are ruled out by these alone. */
const shape = (first: number, last: number, length: number): number =>
  ((first & 31) << 10) | ((last & 31) << 5) | Math.min(length, 31);

const SHAPES = new Uint8Array(1 << 15);
for (const word of LEXICON.keys())
  SHAPES[shape(word.charCodeAt(0), word.charCodeAt(word.length - 1), word.length)] = 1;

/** False when no word of the lexicon begins, ends and measures so. */
export const mayBeKnown = (text: string, start: number, end: number): boolean =>
  SHAPES[shape(text.charCodeAt(start), text.charCodeAt(end - 1), end - start)] === 1;

/** What a lower-case word is to the rules; undefined when nothing. */
export const lookUp = (lower: string): Lexeme | undefined => LEXICON.get(lower);
