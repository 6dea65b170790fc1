import { isWithin } from './days.ts';
import { shareWords, wordsOf } from './likeness.ts';
import type { Telling } from './telling.ts';

/** Sentences further apart than this tell of one happening only when they say nearly the same. */
const NEAR = 3;

/** Tellings that a new one is compared with: keeps an article of ten thousand dates linear. */
const MOST_COMPARED = 200;

/** Joins tellings of one happening within an article. */
export function gather(tellings: readonly Telling[]): Telling[] {
  const out: Telling[] = [];
  const words = new Map<Telling, ReadonlySet<string>>();
  for (const telling of tellings) {
    words.set(telling, wordsOf(telling.title));
    const same = out.slice(-MOST_COMPARED).findLast((known) => isSame(known, telling, words));
    if (same) join(same, telling);
    else out.push(telling);
  }
  return out;
}

function isSame(a: Telling, b: Telling, words: ReadonlyMap<Telling, ReadonlySet<string>>): boolean {
  if (a.date === null || b.date === null) return false;
  if (a.kind === 'statement' && b.kind === 'statement' && a.speaker !== b.speaker) return false;
  if (a.date !== b.date && !isWithin(a.date, b.date) && !isWithin(b.date, a.date)) return false;
  const alike = shareWords(words.get(a) ?? new Set(), words.get(b) ?? new Set());
  if (a.at === b.at) return alike > 0.75 && a.date === b.date;
  const actors = a.actors.filter((x) => b.actors.includes(x)).length;
  // "the 1991 agreement" names again what another sentence tells.
  if (b.noun && (actors > 0 || alike > 0.2)) return true;
  if (alike > 0.6) return true;
  if (actors === 0) return false;
  if (a.date !== b.date) return a.lemma === b.lemma && alike > 0.34;
  if (a.lemma === b.lemma) return alike > 0.3 && (a.kind !== 'statement' || alike > 0.45);
  if (a.kind === 'statement' || b.kind === 'statement' || b.at - a.at > NEAR) return false;
  return alike > 0.45 && (b.explicit || shareWords(deedOf(a, words), deedOf(b, words)) > 0.34);
}

/** What a title says besides the names of those who take part: "Holm opens a bridge" and "Holm plants a tree" share no more than her. */
function deedOf(t: Telling, words: ReadonlyMap<Telling, ReadonlySet<string>>): ReadonlySet<string> {
  const names = new Set(t.actors.flatMap((a) => [...wordsOf([a.name, ...a.aliases].join(' '))]));
  return new Set([...(words.get(t) ?? [])].filter((word) => !names.has(word)));
}

/** The first telling keeps its words, the more exact date wins. */
function join(a: Telling, b: Telling): void {
  if (a.date !== null && b.date !== null && a.date !== b.date && isWithin(b.date, a.date)) {
    a.date = b.date;
    a.dating = b.dating;
    a.status = b.status;
  } else if (a.dating.basis === 'publication' && b.dating.basis !== 'publication') {
    a.dating = b.dating;
  }
  a.explicit ||= b.explicit;
  a.lead ||= b.lead;
  if (a.aside && !b.aside) {
    a.title = b.title;
    a.aside = false;
  }
  for (const e of b.evidence) if (!a.evidence.some((x) => x.start === e.start)) a.evidence.push(e);
  for (const actor of b.actors) if (!a.actors.includes(actor)) a.actors.push(actor);
  const attribution = a.attribution ?? b.attribution;
  if (attribution !== undefined) a.attribution = attribution;
}
