import { PARTICIPLE_OF } from '../lexicon/irregular-verbs.ts';

const VOWEL = /[aeiou]/;

/** The third person singular of a verb: "sign" gives "signs". */
function thirdPerson(lemma: string): string {
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
  return `${doubled(lemma)}ed`;
}

/** One short stressed syllable doubles its last letter: "plan" gives "plann", "visit" and "repair" stay. */
function doubled(lemma: string): string {
  const doubles =
    /^[^aeiou]*(?:qu)?[aeiou][bdgklmnprt]$/.test(lemma) ||
    /^(?:kidnap|acquit|admit|commit|permit|submit|transmit|refer|defer|transfer|prefer|occur|incur|equip|regret|rebel|expel|compel|propel|control|patrol|abet|abhor|replan|unplug)$/.test(
      lemma,
    );
  return doubles ? lemma + (lemma.at(-1) ?? '') : lemma;
}

/** The base of a past form that the tagger has no base for: "replanned" gives "replan", "retested" gives "retest". */
export function baseOfPast(word: string): string {
  if (word.endsWith('ied')) return `${word.slice(0, -3)}y`;
  const stem = word.slice(0, -2);
  if (/([bdgklmnprt])\1$/.test(stem) && !/(?:ll|ss)$/.test(stem)) return stem.slice(0, -1);
  return /(?:[cvsz]|[^aeiou]l|[aeiou][^aeiou]?at|g)$/.test(stem) ? `${stem}e` : stem;
}
