import { STATES } from '../lexicon/states.ts';

/** How a word names a state: by its name, its people ("Russian"), or its capital standing for it. */
export type StateForm = 'name' | 'demonym' | 'capital';

export interface StateName {
  readonly state: string;
  readonly form: StateForm;
}

const BY_WORDS = new Map<string, StateName>();
/** State to its other names, demonyms and capitals aside. */
const OTHER_NAMES = new Map<string, readonly string[]>();
const ADJECTIVES = new Map<string, string>();
let longest = 1;

const list = (cell: string | undefined): string[] =>
  (cell ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');

for (const line of STATES.trim().split('\n')) {
  const [, name = '', others, demonyms, capitals] = line.split(';').map((cell) => cell.trim());
  OTHER_NAMES.set(name, list(others));
  const add = (form: StateForm, words: readonly string[]): void => {
    for (const word of words) {
      if (!BY_WORDS.has(word)) BY_WORDS.set(word, { state: name, form });
      longest = Math.max(longest, word.split(' ').length);
    }
  };
  const [adjective] = list(demonyms);
  if (adjective !== undefined) ADJECTIVES.set(name, adjective);
  add('name', [name, ...list(others)]);
  add('demonym', list(demonyms));
  add('capital', list(capitals));
}

/** In words; no state's name is longer. */
export const LONGEST_STATE_NAME = longest;

/** The state that some words name, capitals as written, or undefined. */
export const stateNamed = (words: string): StateName | undefined => BY_WORDS.get(words);

/** Whether a form is a plain word for a state, fit to be its name: "Britain", not "U.K." or "PRC". */
export const isFullForm = (state: string, form: string): boolean =>
  form === state ||
  ((OTHER_NAMES.get(state)?.includes(form) ?? false) && /^\p{Lu}\p{Ll}/u.test(form) && !form.includes('.'));

/** The lexicon's name for any of a state's names ("Britain" gives "United Kingdom"). */
export const canonicalState = (form: string): string | undefined => BY_WORDS.get(form)?.state;

/** "Egyptian", of Egypt. */
export const adjectiveOf = (state: string): string | undefined => ADJECTIVES.get(state);
