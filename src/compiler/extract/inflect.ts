import { PARTICIPLE_OF } from '../lexicon/irregular-verbs.ts';

const VOWEL = /[aeiou]/;

/** The third person singular of a verb: "sign" gives "signs". */
export function thirdPerson(lemma: string): string {
  if (lemma === 'be') return 'is';
  if (lemma === 'have') return 'has';
  if (/(?:s|x|z|ch|sh|o)$/.test(lemma)) return `${lemma}es`;
  if (lemma.endsWith('y') && !VOWEL.test(lemma.at(-2) ?? '')) return `${lemma.slice(0, -1)}ies`;
  return `${lemma}s`;
}

/** The present tense that agrees with a subject. */
export function present(lemma: string, plural: boolean): string {
  if (!plural) return thirdPerson(lemma);
  return lemma === 'be' ? 'are' : lemma;
}

/** The past participle of a verb. */
export function participle(lemma: string): string {
  const irregular = PARTICIPLE_OF.get(lemma);
  if (irregular) return irregular;
  if (lemma.endsWith('e')) return `${lemma}d`;
  if (lemma.endsWith('y') && !VOWEL.test(lemma.at(-2) ?? '')) return `${lemma.slice(0, -1)}ied`;
  return `${lemma}ed`;
}
