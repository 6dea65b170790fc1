import { createContext } from './context.ts';
import type { Draft, Found } from './draft.ts';
import { isOneOf, type Reading, RuleMatch } from './match.ts';
import { type CompiledRule, rulesAt } from './rules.ts';
import { codesOfTokens, type Token } from './token.ts';
import { tenseAround } from './tense.ts';
import { tokensOf } from './text-tokens.ts';
import type { Timex } from './timex.ts';
import { resolve } from './resolve.ts';
import { isAttribute, remember } from './remember.ts';

/**
 * Finds and resolves the temporal expressions of an article: sorted, disjoint, offsets into `text`.
 * First every expression is recognised, underspecified; then each is resolved, in the order of the text,
 * against the publication date or the text's last date.
 *
 * @param datePublished ISO 8601, `YYYY-MM-DD` or longer: the document creation time.
 */
export function tagTimexes(text: string, datePublished: string): Timex[] {
  const tokens = tokensOf(text);
  const found = recognise(tokens);
  const context = createContext(datePublished, isNarrative(found, Number(datePublished.slice(0, 4))));
  const timexes: Timex[] = [];
  let lastToken = -1;
  for (const each of found) {
    const first = tokens[each.from];
    const last = tokens[each.to - 1];
    if (!first || !last) continue;
    context.token = each.from;
    context.tense = () =>
      isAttribute(tokens, each) ? 'none' : tenseAround(text, tokens, each.from, each.to);
    context.limit = isLimit(tokens, each);
    context.ahead = isOneOf(tokens[each.from - 1], ['OF']) && isOneOf(tokens[each.from - 2], ['AHEAD']);
    const resolved = resolve(each.draft, context);
    if (!resolved) continue;
    remember(resolved, context, each, { tokens, before: lastToken });
    lastToken = each.to;
    const { start } = first;
    const { end } = last;
    const mod = resolved.mod ?? each.mod;
    const { type, value, anchor } = resolved;
    const { rule } = each;
    const words = text.slice(start, end);
    // Spelled out: a spread for each field that may be missing takes a tenth of the whole time.
    if (mod && anchor) timexes.push({ start, end, text: words, type, value, mod, rule, anchor });
    else if (mod) timexes.push({ start, end, text: words, type, value, mod, rule });
    else if (anchor) timexes.push({ start, end, text: words, type, value, rule, anchor });
    else timexes.push({ start, end, text: words, type, value, rule });
  }
  return timexes;
}

/** After "by", "until", "through"; "by Tuesday's quake" is the quake's doing. */
const isLimit = (tokens: readonly Token[], { from, to }: Found): boolean =>
  isOneOf(tokens[from - 1], ['UNTIL', 'THROUGH']) ||
  (isOneOf(tokens[from - 1], ['BY']) && !isOneOf(tokens[to], ['POSS']));

/** The longest match at each place, left to right. */
function recognise(tokens: readonly Token[]): Found[] {
  const codes = codesOfTokens(tokens);
  const found: Found[] = [];
  let i = 0;
  while (i < tokens.length) {
    const rules = rulesAt(codes.charCodeAt(i), codes.charCodeAt(i + 1));
    const readings = rules.length === 0 ? undefined : readAt(rules, codes, tokens, i);
    const last = readings?.at(-1);
    if (readings && last) {
      found.push(...readings);
      i = Math.max(i + 1, last.to);
    } else i += 1;
  }
  return found;
}

function readAt(
  rules: readonly CompiledRule[],
  codes: string,
  tokens: readonly Token[],
  at: number,
): Found[] | undefined {
  let best: CompiledRule | undefined;
  let longest = 0;
  let others = 0;
  for (const rule of rules) {
    rule.test.lastIndex = at;
    if (!rule.test.test(codes)) continue;
    others += 1;
    if (rule.test.lastIndex > longest) {
      longest = rule.test.lastIndex;
      best = rule;
    }
  }
  if (!best) return undefined;
  return (
    readWith(best, codes, tokens, at, longest) ??
    (others > 1 ? readOthers(rules, best, codes, tokens, at) : undefined)
  );
}

/** The next longest, when the longest match means no time. */
function readOthers(
  rules: readonly CompiledRule[],
  tried: CompiledRule,
  codes: string,
  tokens: readonly Token[],
  at: number,
): Found[] | undefined {
  const matched: [rule: CompiledRule, end: number][] = [];
  for (const rule of rules) {
    rule.test.lastIndex = at;
    if (rule !== tried && rule.test.test(codes)) matched.push([rule, rule.test.lastIndex]);
  }
  matched.sort((a, b) => b[1] - a[1]);
  for (const [rule, end] of matched) {
    const found = readWith(rule, codes, tokens, at, end);
    if (found) return found;
  }
  return undefined;
}

function readWith(
  rule: CompiledRule,
  codes: string,
  tokens: readonly Token[],
  at: number,
  end: number,
): Found[] | undefined {
  rule.groups.lastIndex = at;
  const groups = rule.groups.exec(codes)?.indices?.groups ?? {};
  const reading = rule.read(new RuleMatch(tokens, at, end, groups));
  return reading && named(reading, rule.name);
}

const named = (reading: NonNullable<Reading>, rule: string): Found[] =>
  reading.map(({ draft, from, to, mod }) =>
    mod ? { draft, from, to, rule, mod } : { draft, from, to, rule },
  );

/**
 * Whether the text tells history: it names many years, nearly all of them well before the publication, and
 * little of it is placed by "today" or "last week".
 */
function isNarrative(found: readonly Found[], published: number): boolean {
  let old = 0;
  let near = 0;
  for (const [index, { draft }] of found.entries()) {
    if (isDeictic(draft)) {
      // News places itself in its first sentences.
      if (index < 3) return false;
      near += 2;
    } else if (draft.kind === 'calendar' && draft.year !== undefined && !draft.shortYear) {
      if (draft.bce || draft.year < published) old += 1;
      else near += 1;
    }
  }
  return old >= 5 && old > 2 * near;
}

/** Said from the day of publication. */
function isDeictic(draft: Draft): boolean {
  if (draft.kind === 'day') return true;
  if (draft.kind === 'unit')
    return draft.which === 'last' || draft.which === 'next' || draft.which === 'this';
  return draft.kind === 'calendar' && draft.weekday !== undefined && draft.month === undefined;
}
