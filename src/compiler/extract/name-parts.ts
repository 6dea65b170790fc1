import { PLACES } from '../lexicon/not-names.ts';
import { HONORIFICS, ORGANISATION_WORDS, ROLE_NOUNS } from '../lexicon/people.ts';
import type { Token } from '../sentence.ts';
import { BRIDGES } from './name-run.ts';
import type { NameMention } from './names.ts';
import { LONGEST_STATE_NAME, stateNamed } from './state-names.ts';

const isRole = (token: Token | undefined): boolean =>
  token !== undefined && (HONORIFICS.has(token.lower) || ROLE_NOUNS.has(token.lower));
const SHORT_RANKS = new Set(
  'sen gen col rep gov maj lt sgt capt adm major king prince rose pope general'.split(' '),
);
const OFFICE_FIELDS = new Set(
  'state|defense|defence|health|labor|labour|energy|education|commerce|agriculture|transportation|the treasury|the interior|interior|foreign affairs|homeland security|national intelligence|staff|police|finance|justice|information|trade'.split(
    '|',
  ),
);

/** Splits a run of capitalised words at roles and states: "Russian President Vladimir Putin". */
export function readRun(tokens: readonly Token[], from: number, to: number, out: NameMention[]): void {
  const roleAt = (i: number): boolean => {
    const bare = (tokens[i]?.lower ?? '').replace(/\.$/, '');
    // "Press Secretary", though "press" alone is no office.
    if (bare === 'press' && tokens[i + 1]?.lower === 'secretary') return true;
    if (!HONORIFICS.has(bare) && !ROLE_NOUNS.has(bare))
      return (
        tokens[i]?.text === '-' && i > from && i + 1 < to && isRole(tokens[i - 1]) && isRole(tokens[i + 1])
      );
    // "Royal Courts of Justice", "Hun Sen.": no role after "of", nor an abbreviated one with no name behind it.
    const governed = BRIDGES.has(tokens[i - 1]?.lower ?? '') && i > from;
    return !governed && !(i === to - 1 && i > from && SHORT_RANKS.has(bare));
  };
  let lastRole = -1;
  for (let i = from; i < to; i += 1) if (roleAt(i)) lastRole = i;
  const last = (tokens[to - 1]?.lower ?? '').replace(/\.$/, '');
  const institution = ORGANISATION_WORDS.has(last) && !(lastRole >= 0 && lastRole < to - 2);
  if (lastRole < 0 || institution) {
    readPlain(tokens, from, to, [], out);
    return;
  }
  const office = officeEnd(tokens, lastRole + 1, to);
  let firstRole = lastRole;
  while (firstRole > from && roleAt(firstRole - 1)) firstRole -= 1;
  const roles = tokens.slice(firstRole, lastRole + 1).map((t) => t.lower.replace(/\.$/, ''));
  const hasPerson = office < to;
  if (firstRole > from) readPlain(tokens, from, firstRole, [], out, true);
  if (hasPerson) readPlain(tokens, office, to, roles, out);
}

/** Where an office's field ends: "Secretary *of State* Mary Holm". */
function officeEnd(tokens: readonly Token[], from: number, to: number): number {
  if (tokens[from]?.lower !== 'of') return from;
  for (let end = Math.min(from + 4, to - 1); end > from + 1; end -= 1)
    if (OFFICE_FIELDS.has(joined(tokens, from + 1, end).toLowerCase())) return end;
  return from;
}

function readPlain(
  tokens: readonly Token[],
  from: number,
  to: number,
  roles: readonly string[],
  out: NameMention[],
  modifiesPerson = false,
): void {
  let start = from;
  if (roles.length === 0) {
    const text = (a: number, b: number): string => joined(tokens, a, b);
    for (let n = Math.min(LONGEST_STATE_NAME, to - start); n > 0; n -= 1) {
      const named = stateNamed(text(start, start + n));
      if (!named) continue;
      const rest = to - start - n;
      const bare = (tokens[to - 1]?.lower ?? '').replace(/\.$/, '');
      // "Indian Army", "U.S. Security Council": an organisation of its own.
      if (rest > 0 && ORGANISATION_WORDS.has(bare)) break;
      // "French Guiana" is not France.
      if (rest > 0 && PLACES.has(text(start, to))) break;
      if (rest > 0 && named.form === 'name' && n === 1 && !isStateModifier(tokens, start, to)) break;
      out.push({
        from: start,
        to: start + n,
        text: text(start, start + n),
        roles: [],
        state: named.state,
        stateForm: named.form,
        modifiesPerson: modifiesPerson || rest > 0,
      });
      start += n;
      break;
    }
  }
  if (roles.length > 0 && stateNamed(joined(tokens, start, to))) {
    const named = stateNamed(joined(tokens, start, to));
    if (named)
      out.push({
        from: start,
        to,
        text: joined(tokens, start, to),
        roles: [],
        state: named.state,
        stateForm: named.form,
        modifiesPerson,
      });
    return;
  }
  if (start < to) {
    out.push({ from: start, to, text: joined(tokens, start, to), roles, modifiesPerson });
  }
}

/** "Israel Defense Forces" is one name; "US Senator", "India Today" are judged by what follows. */
function isStateModifier(tokens: readonly Token[], start: number, to: number): boolean {
  const next = tokens[start + 1];
  return (
    next !== undefined &&
    (stateNamed(next.text) !== undefined ||
      to - start > 2 ||
      /^(?:US|U\.S\.|UK|U\.K\.)$/.test(tokens[start]?.text ?? ''))
  );
}

function joined(tokens: readonly Token[], from: number, to: number): string {
  let out = '';
  for (let i = from; i < to; i += 1) {
    const token = tokens[i];
    if (!token) break;
    if (i > from && token.start > (tokens[i - 1]?.end ?? 0)) out += ' ';
    out += token.text;
  }
  return out;
}
