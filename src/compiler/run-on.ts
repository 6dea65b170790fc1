import { ABBREVIATIONS } from './lexicon/abbreviations.ts';
import { NEWS_AGENCIES } from './lexicon/organisations.ts';
import type { Token } from './sentence.ts';
import { ZONES } from './timex/lexicon/zones.ts';

// What ran into a sentence that begins behind it, with no full stop between: datelines, captions, headlines.

const isVerb = ({ pos }: Token): boolean => pos === 'VERB' || pos === 'AUX';

/** "… in the Gulf Monday 5 July 2010 11.28 BST": when a page was put up ran into its text. */
export function endsStamp(current: readonly Token[]): boolean {
  const last = current.at(-1);
  if (!last || !ZONES.has(last.lower) || !/^\p{Lu}+$/u.test(last.text)) return false;
  const [weekday, day, month, year, clock] = current.slice(-6);
  return (
    /^\d{1,2}[.:]\d\d$/.test(clock?.text ?? '') &&
    /^\d{4}$/.test(year?.text ?? '') &&
    /^\p{Lu}\p{Ll}+$/u.test(month?.text ?? '') &&
    /^\d{1,2}$/.test(day?.text ?? '') &&
    weekday?.lower.endsWith('day') === true
  );
}

/** How many tokens a dateline's search goes through: a dateline farther in ends a sentence of its own. */
const DATELINE_REACH = 9;

/** "… 4:24 pm EDT NEW ORLEANS (Reuters) -": page furniture ran into a dateline. */
export function endsDateline(current: readonly Token[]): boolean {
  const [open, agency, close, dash] = current.slice(-4);
  return (
    current.length > DATELINE_REACH + 1 &&
    open?.text === '(' &&
    close?.text === ')' &&
    /^[–—-]$/.test(dash?.text ?? '') &&
    NEWS_AGENCIES.has(agency?.lower ?? '')
  );
}

/** Two-letter forms aside, how American news writes a state behind a town. */
const STATE =
  /^(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Mass|Md|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo|N\.[CDHJMY]|S\.[CD]|R\.I|W\.Va)\.$/;

/** "… near Venice, La. Norvik launched …": a name with its verb right behind a state opens a sentence. */
export function endsPlace(tokens: readonly Token[], i: number, current: readonly Token[]): boolean {
  const [town, comma, state] = current.slice(-3);
  const token = tokens[i];
  if (!token || !state || !STATE.test(state.text) || comma?.text !== ',' || town?.pos !== 'PROPN')
    return false;
  if (!/^\p{Lu}/u.test(token.text) || ABBREVIATIONS.has(token.lower)) return false;
  const verb = tokens.findIndex((t, j) => j > i && t.pos !== 'PROPN');
  return verb - i < 4 && /^(?:VERB|AUX)$/.test(tokens[verb]?.pos ?? '') && current.some(isVerb);
}

/** Tokens that are searched for the verb of the sentence behind. */
const LONGEST_LOOK = 240;

/** Fewer tokens are no sentence that a full stop was lost of. */
const LEAST_RUN_ON = 4;
const RUN_ON_OPENERS = new Set('The A An He She They This These There But'.split(' '));
/** These only with an "of" behind them: "Thousands of people". */
const RUN_ON_AMOUNTS = /^(?:Tens|Dozens|Scores|Hundreds|Thousands|Millions|Billions)$/;
/** "Vitamin A", "Class A shares". */
const LETTERED =
  /^(?:vitamin|hepatitis|type|influenza|flu|class|group|grade|serie|series|schedule|plan|section|level|block|team|strain|category|part|exhibit|triple|appendix)$/;

/**
 * Whether a headline or caption ran into the sentence behind it: "Boy raises thousands for Haiti A boy has raised …". A capital that
 * only a sentence's beginning gives, before a small letter, with a verb on either side.
 */
export function runsOn(tokens: readonly Token[], i: number, current: readonly Token[]): boolean {
  const token = tokens[i];
  const before = current.at(-1);
  const next = tokens[i + 1];
  if (!token || !before || !next || current.length < LEAST_RUN_ON) return false;
  const amount = RUN_ON_AMOUNTS.test(token.text) && next.lower === 'of';
  if (!amount && !RUN_ON_OPENERS.has(token.text)) return false;
  if (
    !/^\p{Ll}/u.test(next.text) ||
    !/^[\p{L}\p{N}]/u.test(before.text) ||
    before.pos === 'ADP' ||
    before.pos === 'DET'
  )
    return false;
  if (before.pos === 'CCONJ' || before.pos === 'VERB' || LETTERED.test(before.lower)) return false;
  return current.some(isVerb) && tokens.slice(i + 1, i + 1 + LONGEST_LOOK).some(isVerb);
}
