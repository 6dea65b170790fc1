import { HOLIDAYS } from './lexicon/holidays.ts';
import { DECADE_WORDS, NUMBER_WORDS, ORDINAL_WORDS, SCALE_WORDS, VAGUE_COUNTS } from './lexicon/numbers.ts';
import { WORD_TABLE } from './lexicon/words.ts';
import { ZONES } from './lexicon/zones.ts';
import { type ClassName, CODE } from './token-class.ts';

export interface Lexeme {
  /** Lower case. */
  readonly word: string;
  readonly code: number;
  readonly value: number | undefined;
}

const LEXICON: ReadonlyMap<string, Lexeme> = buildLexicon();

function buildLexicon(): Map<string, Lexeme> {
  const lexicon = new Map<string, Lexeme>();
  const add = (word: string, name: ClassName, value: number | undefined): void => {
    lexicon.set(word, { word, code: CODE[name], value });
  };
  for (const [name, words] of WORD_TABLE) {
    for (const entry of words.split(' ')) {
      const [word = '', value] = entry.split('=');
      add(word, name, value === undefined ? undefined : Number(value));
    }
  }
  for (const [word, value] of NUMBER_WORDS) add(word, value === 1 ? 'ONE' : 'NUMW', value);
  for (const [word, value] of SCALE_WORDS) add(word, 'SCALE', value);
  for (const [word, value] of ORDINAL_WORDS) add(word, 'ORD', value);
  for (const [word, value] of DECADE_WORDS) add(word, 'DECADE', value);
  for (const word of VAGUE_COUNTS) add(word, 'VAGUE', undefined);
  for (const word of ZONES) add(word, 'ZONE', undefined);
  for (const name of HOLIDAYS.keys()) {
    for (const word of name.split(/ |'s?/))
      if (word !== '' && !lexicon.has(word)) add(word, 'HOLIDAY', undefined);
  }
  add('couple', 'COUPLE', 2);
  add('half', 'HALF', 0.5);
  add('dozen', 'DOZEN', 12);
  add('second', 'SECOND', 2);
  return lexicon;
}

/** Adds a letter, either case, to the hash of the word before it (FNV-1a, 32 bits). */
export const addLetter = (hash: number, letter: number): number =>
  Math.imul(hash ^ (letter | 32), 0x01000193);
export const NO_LETTERS = 0x811c9dc5 | 0;

/** Open addressing, a power of two and at most a quarter full. */
const SLOTS: (Lexeme | undefined)[] = buildSlots();

function buildSlots(): (Lexeme | undefined)[] {
  const slots: (Lexeme | undefined)[] = Array.from({ length: 4096 });
  for (const [word, lexeme] of LEXICON) {
    let hash = NO_LETTERS;
    for (let i = 0; i < word.length; i += 1) hash = addLetter(hash, word.charCodeAt(i));
    let slot = hash & (slots.length - 1);
    while (slots[slot]) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = lexeme;
  }
  return slots;
}

/**
 * What the word at `start` is to the rules, in either case; undefined when nothing. Takes the word's hash, so
 * that no string is made for the most of a text.
 */
export function lookUp(text: string, start: number, end: number, hash: number): Lexeme | undefined {
  for (let slot = hash & (SLOTS.length - 1); ; slot = (slot + 1) & (SLOTS.length - 1)) {
    const lexeme = SLOTS[slot];
    if (!lexeme) return undefined;
    if (lexeme.word.length === end - start && isWord(text, start, lexeme.word)) return lexeme;
  }
}

function isWord(text: string, start: number, word: string): boolean {
  for (let i = 0; i < word.length; i += 1) {
    if ((text.charCodeAt(start + i) | 32) !== (word.charCodeAt(i) | 32)) return false;
  }
  return true;
}
