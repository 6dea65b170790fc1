import type { Clause } from './clause.ts';
import { kindOf } from './judge.ts';
import { isPassive } from './predicate.ts';
import type { Reading } from './reading.ts';
import { ownersName, TITLE_LENGTH } from './wording.ts';

/** Predicates of a state that began: "is dead", "is open". */
const TURNS =
  /^(?:dead|born|open|closed|shut|available|due|online|ready|missing|homeless|first|last|able|out|back|on|at|under|off|up|down|over)$/;

/** "Even *had* he stepped down, …": it never was. */
export function isInvertedIf(r: Reading, { subject }: Clause): boolean {
  if (!subject || r.tokens[subject.from - 1]?.lower !== 'had') return false;
  const before = r.tokens[subject.from - 2];
  return !before || before.pos === 'PUNCT' || before.lower === 'even';
}

/** "*it would be* a week *before it reached them*": whether it did, nobody says; of both clauses. */
export function isAwaited(r: Reading, clause: Clause): boolean {
  const { clauses } = r.clauses;
  const at = clauses.indexOf(clause);
  const [waits, awaited] = clause.connective === 'before' ? clauses.slice(at - 1) : clauses.slice(at);
  return (
    awaited?.connective === 'before' &&
    waits?.verb?.lemma === 'be' &&
    waits.verb.modal !== undefined &&
    r.tokens[waits.subject?.from ?? -1]?.lower === 'it'
  );
}

/** "named after *the man* who ran NASA": only another sentence would say who. */
export function isUnnamed(r: Reading, { subject }: Clause): boolean {
  if (!subject || subject.to - subject.from !== 2) return false;
  const [the, noun] = r.tokens.slice(subject.from, subject.to);
  return (
    the?.lower === 'the' &&
    /^(?:man|woman|person|boy|girl|people|men|women|ones?)$/.test(noun?.lower ?? '') &&
    r.referents(subject).length === 0
  );
}

/** "Ada Holm was mayor", "the mood is festive": how someone or something is, and nothing that happens. */
export function isMereState(r: Reading, clause: Clause): boolean {
  const { verb } = clause;
  if (verb?.lemma !== 'be' || verb.modal !== undefined || clause.chain.length > 0) return false;
  if (r.isCopulaOfDoing(clause) || kindOf(r, clause) === 'figure') return false;
  const own = r.tokens.filter((t, i) => i >= verb.to && r.clauses.owner[i] === clause && !r.isTimeToken(t));
  return !own.some(
    (t, i) => t.pos === 'NUM' || /^(?:no|number)\.?$/.test(t.lower) || (i < 3 && TURNS.test(t.lower)),
  );
}

/** Verbs that say of a thing only that it comes, goes on or is over. */
const PHASES = new Set(
  'begin start end close follow come continue expire finish resume win turn go last take'.split(' '),
);

/** "Launch is planned": a title that does not say whose. */
function saysLittle(r: Reading, clause: Clause, title: string): boolean {
  if (!isPassive(r, clause) && !PHASES.has(clause.verb?.lemma ?? '')) return false;
  const phrase = r.clauses.phrases.find((p) => p.from === clause.subject?.from);
  const bare = phrase && phrase.to - phrase.from === 2 && r.tokens[phrase.from]?.lower === 'the';
  return bare === true && title.split(' ').length < 4 && !/\s(?:\p{Lu}|\p{N}|[$£€])/u.test(title);
}

/** What a body has, undertakes or is party to. */
const UNDERTAKINGS = new Set(
  'launch release offer merger takeover acquisition purchase sale trial lawsuit case contract project deal agreement construction testing bid programme program service campaign mission plan'.split(
    ' ',
  ),
);

/** "Launch is planned" in an article that is about one body: "NASA's launch is planned"; else nothing. */
function ownersTitle(r: Reading, clause: Clause, title: string): string {
  const noun = r.tokens[(clause.subject?.from ?? 0) + 1]?.lower ?? '';
  const body = r.mainBody;
  if (!body || !UNDERTAKINGS.has(noun)) return '';
  return `${ownersName(body.name)} ${title.charAt(0).toLowerCase()}${title.slice(1)}`;
}

/** Of a company's report: without its name they may be anyone's. */
const REPORTED =
  /^(?:sales|revenues?|income|net|profits?|earnings|loss|losses|turnover|shares|stock|dividends?|orders|costs|expenses|assets)$/;
const COMPANY_NAME =
  /\b(?:Inc|Corp|Corporation|Co|Company|Ltd|PLC|plc|AG|NV|SA|SpA|Group|Holdings?|Bancorp|Industries)\b/;

/** "Sales rise 9%" in an article that is about one company: "Norvik Corp.'s sales rise 9%". */
function figuresTitle(r: Reading, { subject }: Clause, title: string): string {
  const phrase = r.clauses.phrases.find((p) => p.from === subject?.from);
  const words = r.tokens.slice(phrase?.from, phrase?.to);
  const bare =
    phrase !== undefined &&
    REPORTED.test(words.at(-1)?.lower ?? '') &&
    words.every(({ pos }) => pos === 'NOUN' || pos === 'ADJ' || pos === 'PROPN') &&
    r.tokens[phrase.to]?.lower !== 'of' &&
    r.mentionsIn(phrase).length === 0;
  const body = bare ? r.mainBody : undefined;
  if (!body || ![body.name, ...body.aliases].some((name) => COMPANY_NAME.test(name))) return title;
  const owned = `${ownersName(body.name)} ${title.charAt(0).toLowerCase()}${title.slice(1)}`;
  return owned.length <= TITLE_LENGTH ? owned : title;
}

/** The title of what nobody named does, in an article that is about one body: with its owner where it says too little; empty when it has none. */
export const ownedTitle = (r: Reading, clause: Clause, title: string): string =>
  saysLittle(r, clause, title) ? ownersTitle(r, clause, title) : figuresTitle(r, clause, title);
