import { bestBreak, isGoodEnd } from './breaks.ts';
import { trimEnd } from './wording.ts';

/** A compound in small letters before a noun, not before what may follow an adverb. */
const COMPOUND =
  /(?<!\b(?:to|will|would|can|could|may|might|must|should|not)) (?!(?:re|co|pre|un)-)\p{Ll}+(?:-\p{Ll}+)+(?= (?!(?:even|in|on|at|by|with|for|to|of|and|or|but|as|from|during|despite|after|before|over)\b)\p{Ll})/gu;
/** The start of a phrase that says nothing without what was cut: "against the backdrop". */
const STUMP =
  /(?:, (?:\p{Ll}+ing|which|who|as)$)|[ ,]+(?:against|in|on|at|with|by|under|for)(?: the)? (?:backdrop|wake|aftermath|face|midst|course|absence|light|response|addition|connection|exchange|respect|consultation|cooperation|collaboration|conjunction|partnership|accordance|case|event|basis|grounds|verge|eve|hands?|presence|terms|way|name|front)$/u;

const ABBREVIATED: readonly (readonly [RegExp, string])[] = [
  [/\bUnited States\b/g, 'US'],
  [/\bUnited Nations\b/g, 'UN'],
  [/\bUnited Kingdom\b/g, 'UK'],
  [/\bEuropean Union\b/g, 'EU'],
  [/\bWorld Health Organi[sz]ation\b/g, 'WHO'],
  [/\bInternational Monetary Fund\b/g, 'IMF'],
  [/\bEuropean Central Bank\b/g, 'ECB'],
  [/\bInternational Atomic Energy Agency\b/g, 'IAEA'],
  [/\bWorld Trade Organi[sz]ation\b/g, 'WTO'],
  // A company's legal form.
  [/(?<=\p{Lu}[\p{L}&]+,?) (?:Incorporated|Corporation|Inc|Corp|Co|Ltd|PLC|Plc|LLC)\b(?!\.?["’']s)\.?/gu, ''],
];

/** A title of fewer words, or so much shorter in code units, is given up for one that ends before an "of". */
const LEAST_WORDS = 5;
const LONGER = 18;

/** The last "of" within `length` that is no name's: not that of "Gulf of Mexico"; -1 when there is none. */
function lastOf(text: string, length: number): number {
  let at = text.lastIndexOf(' of ', length);
  while (at > 0 && NAME_BEFORE.test(text.slice(0, at)) && /^ of (?:the )?\p{Lu}/u.test(text.slice(at)))
    at = text.lastIndexOf(' of ', at - 1);
  return at;
}

const NAME_BEFORE = /\p{Lu}\p{L}*$/u;

/** What most titles hold nothing of. */
const ABBREVIABLE = /\b(?:Unite|European [UC]|World [HT]|International [MA]|Inc|Co|Ltd|P[Ll][Cc]|LLC)/;

/**
 * Shortens to `length` at the best phrase boundary behind the first `floor` characters, which hold the subject, the verb
 * and what the verb needs; empty when there is none.
 */
export function cut(text: string, length: number, floor = 0): string {
  let whole = trimEnd(text);
  let start = trimEnd(text.slice(0, floor));
  let full = { whole, start };
  for (const shorten of [same, ...LIGHT, ...SHORTENERS]) {
    whole = shorten(whole);
    start = shorten(start);
    if (whole.length <= length) return whole;
    if (shorten === LIGHT.at(-1)) full = { whole, start };
  }
  const short = atBreak(whole, start, length, floor);
  // Where no dropped word makes the difference, none is dropped.
  const kept = short === '' ? '' : atBreak(full.whole, full.start, length, floor);
  return SHORTENERS.reduce((told, shorten) => shorten(told), kept) === short ? kept : short;
}

/** As much as ends at the best boundary within `length` and behind `start`. */
function atBreak(whole: string, start: string, length: number, floor: number): string {
  let at = bestBreak(whole, length, Math.max(20, start.length - 1));
  // "Holm speaks" of "Holm speaks after a meeting of health ministers of …": too little.
  const least = at < 0 ? '' : trimEnd(whole.slice(0, at));
  const of = lastOf(whole, length);
  const thin = least.split(' ').length < LEAST_WORDS || of - at > LONGER;
  if (at > 0 && thin && of > at && isGoodEnd(whole, of)) at = of;
  // A noun without its "of" is better than no title, a verb without its object is not.
  if (at < 0 && floor > 0) {
    at = of;
    if (at < start.length || !isGoodEnd(whole, at)) return '';
  }
  if (at < 0) return '';
  return trimEnd(trimEnd(whole.slice(0, at)).replace(STUMP, ''));
}

const same = (text: string): string => text;
/** A change that leaves what stands between quotation marks as it was said. */
const outsideQuotes =
  (change: (text: string) => string) =>
  (text: string): string =>
    text.includes('"')
      ? text
          .split('"')
          .map((part, i) => (i % 2 === 0 ? change(part) : part))
          .join('"')
      : change(text);
const abbreviated = (text: string): string =>
  ABBREVIABLE.test(text)
    ? ABBREVIATED.reduce((told, [full, short]) => told.replace(full, short), text)
    : text;
const dropBrackets = (text: string): string => text.replace(/ \([^()]*\)/g, '');
/** "the price of the phone, on sale only here, will be cut". */
const dropAsides = (text: string): string =>
  text.replace(
    /(?<=\p{L}{3,}), [^,"]{3,70},(?= (?:will|would|is|are|was|were|has|have|had|can|could|may|might|must)\b)/gu,
    '',
  );
const dropArticles = (text: string): string => text.replace(ARTICLE, ' ');
/** Not that of a measure: "over a week", "three cents a share". */
const ARTICLE =
  /(?<=\S) (?:a|an|the) (?=\S)(?!(?:second|minute|hour|day|week|month|year|decade|century|share|barrel|head|few|lot|number|couple|dozen|hundred|thousand|million|billion|trillion|half|third|quarter|total|record|person|place|part|time|case|hand|way|position|role)\b)/g;
/** "surface-to-air missile systems": a compound that only describes. */
const dropCompounds = (text: string): string => text.replace(COMPOUND, '');

/** What no reader misses, the least loss first. */
const LIGHT = [abbreviated, dropBrackets, dropAsides].map(outsideQuotes);
/** What a headline can do without, the least loss first. */
const SHORTENERS = [dropArticles, dropCompounds].map(outsideQuotes);

/** The start of a quotation that fits, word for word: its first statements, or as far as a phrase goes; empty when there is none. */
export function cutQuote(quote: string, length: number): string {
  // What was said to its end may end as it will: "how toxic it is".
  const said = quote.replace(/[\s,;:–—-]+$/, '').replace(/(?<!\b\p{Lu})\.$/u, '');
  if (said.length <= length) return said;
  const whole = trimEnd(quote);
  const main = CONDITION.exec(whole)?.[1];
  // Without its "if" it would say more than was said.
  if (main !== undefined && /^(?:If|Unless|Until) /.test(whole)) return '';
  if (main !== undefined) return cutQuote(main.charAt(0).toUpperCase() + main.slice(1), length);
  const statement = CLAUSE_END.exec(whole.slice(0, length + 1))?.[0] ?? '';
  const at = bestBreak(whole, length, 20);
  const part = statement.length >= 25 || at < 0 ? trimEnd(statement) : trimEnd(whole.slice(0, at));
  return MERE_CONDITION.test(part) ? '' : part;
}

/** "If we find they fail, *we'll push them out*." */
const CONDITION =
  /^(?:If|When|As|While|Although|Because|Since|Unless|Until|Before|After|Once) [^,"]{8,}, (?!and |or )(.{12,})$/;
/** "Maybe if we had more women in the boardrooms" */
const MERE_CONDITION = /^(?:maybe |perhaps |even |so |and |but )?(?:if|unless|when) [^,]*$/i;
/** As much as ends before ", but" or the like. */
const CLAUSE_END = /^.*(?=, (?:but|and|because|which|so|if|when|while|although|though|or) )/u;

/** A dash with words behind it that no title has room for: "bullies business -- in this instance". A hyphen may be a spaced compound's. */
const DASHED = /^(.{25,}?),? (?:--|[–—]) /u;
/** Words that point at where or how the sentence before left off. */
const POINTING_END = / (?:here|there|too|however|instead|though|as well|back there|back here)$/;

/** "is named for Ada Holm, the man", who did what is not there any more. */
const APPOSED_STUB =
  /, (?:the|an?) (?:man|woman|one|person|company|firm|group|body|place|city|country|first|latest|\p{Ll}+est)$/u;

/** A cut title without what the cut made idle: the tail behind a dash, half of "either … or", a last "here". `head` is kept. */
export function polished(title: string, head: number): string {
  const dashed = title.includes('"') ? undefined : DASHED.exec(title)?.[1];
  let out = dashed !== undefined && dashed.length > head ? trimEnd(dashed) : title;
  out = out.replace(
    /\beither (?!.* or )|\bboth (?!of |.* and |will |would |can |may |must |are |were |have |had )(?=\p{L}+ [^,]*$)/u,
    '',
  );
  out = out.replace(APPOSED_STUB, '');
  const end = POINTING_END.exec(out);
  if (end && end.index > head) out = trimEnd(out.slice(0, end.index));
  return out;
}
