import type { Token } from '../sentence.ts';
import { Automaton } from './automaton.ts';
import { formsOf } from './chunks.ts';
import { boundaryAlphabet, type Form, lemmaOf, tagAlphabet, TAGS } from './form.ts';
import { boundaryMachines, mayBe, tagMachines } from './model.ts';

const TAGGERS = tagMachines.map((machine) => new Automaton(machine, tagAlphabet));
const BOUNDARIES = boundaryMachines.map((machine) => new Automaton(machine, boundaryAlphabet));
const TAG_SYMBOLS = TAGS.map((_, tag) => tagAlphabet.numberOf(tag));
const SPACE = TAGS.indexOf('SPACE');

/** The tokens of a stretch of text, and which of them begin a sentence as far as the model can say. */
export interface Tagged {
  readonly tokens: readonly Token[];
  readonly breaks: readonly boolean[];
}

/**
 * Tokens, parts of speech and lemmas by the rules and the lexicon of wink-nlp's English model. Every word form is looked
 * up once and remembered; then its machines run over arrays of numbers. What a stretch of text gives depends on
 * nothing read before.
 */
export function tagText(text: string, from: number, to: number): Tagged {
  const { forms, starts, spaced } = formsOf(text, from, to);
  const tags = tagsOf(forms);
  const begins = beginnings(forms, spaced);
  const tokens: Token[] = [];
  const breaks: boolean[] = [];
  for (let i = 0; i < forms.length; i += 1) {
    const form = forms[i];
    const tag = tags[i] ?? 0;
    if (!form || form.blank || tag === SPACE) continue;
    const start = starts[i] ?? from;
    const { text: word, lower } = form;
    const pos = TAGS[tag] ?? 'X';
    tokens.push({ start, end: start + word.length, text: word, lower, pos, lemma: lemmaOf(form, tag) });
    breaks.push(begins[i] === 1);
  }
  return { tokens, breaks };
}

/** First each form's commonest tag, then what the machines make of it where it stands. */
function tagsOf(forms: readonly Form[]): Uint8Array {
  const tags = new Uint8Array(forms.length);
  const symbols = new Int32Array(forms.length);
  for (let i = 0; i < forms.length; i += 1) {
    const tag = forms[i]?.tag ?? 0;
    tags[i] = tag;
    symbols[i] = forms[i]?.hint ?? TAG_SYMBOLS[tag] ?? 0;
  }
  for (const automaton of TAGGERS) {
    automaton.run(symbols, (at, name) => {
      const form = forms[at];
      const wanted = Number(name);
      // A negative one is set even where the lexicon does not know the word as such.
      if (!form || (wanted > 0 && !mayBe(form.normal, wanted))) return;
      const tag = Math.abs(wanted);
      // A fixed one looks changed to the machines, though it is not.
      if (form.hint === undefined) symbols[at] = TAG_SYMBOLS[tag] ?? 0;
      if (!form.fixed) tags[at] = tag;
    });
  }
  return tags;
}

/** By form, 1 where the model begins a sentence. */
function beginnings(forms: readonly Form[], spaced: readonly boolean[]): Uint8Array {
  const symbols = new Int32Array(forms.length);
  for (let i = 0; i < forms.length; i += 1) symbols[i] = forms[i]?.boundary[spaced[i] ? 1 : 0] ?? 0;
  const begins = new Uint8Array(forms.length + 1);
  begins[0] = 1;
  for (const automaton of BOUNDARIES) {
    automaton.run(symbols, (at) => {
      begins[at + 1] = 1;
    });
  }
  return begins;
}
