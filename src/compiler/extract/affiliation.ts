import { HONORIFICS, ROLE_NOUNS } from '../lexicon/people.ts';
import type { Token } from '../sentence.ts';
import type { CastMention } from './cast.ts';

const BETWEEN = new Set(['the', 'a', 'an', 'and', ',', '-', 'current', 'then', 'longtime']);
const isRole = (token: Token | undefined): boolean =>
  token !== undefined && (ROLE_NOUNS.has(token.lower) || HONORIFICS.has(token.lower));

/**
 * Ties people to the bodies in which they hold an office told by "of": "the *chief executive of Acme*, Ann Lee", "Ann
 * Lee, *a director of Acme*". An office before the name, "Acme director Ann Lee", is read with the name itself.
 */
export function affiliate(tokens: readonly Token[], mentions: readonly CastMention[]): void {
  mentions.forEach((m, at) => {
    if (m.entity.kind !== 'organisation') return;
    let of = m.from - 1;
    if (tokens[of]?.lower === 'the') of -= 1;
    if (!/^(?:of|at|for)$/.test(tokens[of]?.lower ?? '') || !isRole(tokens[of - 1])) return;
    let start = of - 1;
    while (start > 0 && (isRole(tokens[start - 1]) || BETWEEN.has(tokens[start - 1]?.lower ?? '')))
      start -= 1;
    const before = mentions[at - 1];
    const after = mentions[at + 1];
    const comma = tokens[m.to]?.lower === ',' ? 1 : 0;
    const holder =
      before?.entity.kind === 'person' && before.to === start
        ? before.entity
        : after?.entity.kind === 'person' && after.from - comma === m.to
          ? after.entity
          : undefined;
    if (!holder) return;
    holder.affiliations.add(m.entity);
    for (const t of tokens.slice(start, of)) if (isRole(t)) holder.roles.add(t.lower);
  });
}
