import type { Entity } from './cast.ts';
import type { Clause, Range } from './clause.ts';
import { POLICE } from './names.ts';
import { PeopledSentence } from './peopled-sentence.ts';
import { nameStart } from './wording.ts';

const POSSESSIVE = new Set(['his', 'her', 'its', 'their']);

const SINCE = new Set(['after', 'since', 'before', 'following', 'over']);

/** Who is in a sentence's noun phrases. */
export class NamedSentence extends PeopledSentence {
  /** The noun phrase after phrase `at`, with joined names: "by *Steve Jobs and Steve Wozniak*". */
  nounAfter(at: number, clause: Clause): Range | undefined {
    const { phrases, owner } = this.clauses;
    const first = phrases[at + 1];
    if (first?.kind !== 'noun') return undefined;
    let { to } = first;
    let i = at + 2;
    while (
      phrases[i]?.kind === 'conjunction' &&
      phrases[i + 1]?.kind === 'noun' &&
      owner[phrases[i + 1]?.from ?? 0] === clause
    ) {
      to = phrases[i + 1]?.to ?? to;
      i += 2;
    }
    return { from: first.from, to };
  }

  entitiesOf(phrase: Range): Entity[] {
    const resolved = this.resolved.get(phrase.from);
    const all = this.mentionsIn({ from: 0, to: this.tokens.length });
    const inside = this.mentionsIn(phrase).filter(
      (m) =>
        !all.some(
          (p) =>
            p.entity.kind === 'person' &&
            p !== m &&
            nameStart(this.tokens, p, all) <= m.from &&
            m.to <= p.from,
        ),
    );
    const head = inside.at(-1);
    const named = head !== undefined && head.to === phrase.to && head.entity.kind !== 'state';
    // "the American computer company Apple": the company alone.
    const takers = named ? inside.filter((m) => m.mention.stateForm !== 'demonym') : inside;
    return [...new Set([...(resolved ?? []), ...takers.map((m) => m.entity)])];
  }

  lastWordIsOf(phrase: Range, entity: Entity): boolean {
    return this.mentionsIn(phrase).some((m) => m.entity === entity && m.to === phrase.to);
  }

  isNamed(range: Range | undefined): boolean {
    return (
      range !== undefined &&
      this.mentionsIn(range).some((m) => m.entity.kind !== 'state' || m.mention.stateForm !== 'demonym')
    );
  }

  /** "An Iraqi official": nobody's name, but a state's or body's voice. */
  isOfficial(range: Range | undefined): boolean {
    if (!range || this.mentionsIn(range).every((m) => m.entity.name === POLICE)) return false;
    return this.tokens
      .slice(range.from, range.to)
      .some((t) =>
        /^(?:officials?|spokesman|spokeswoman|spokesperson|ministry|government|police|statement|army|military|authorities|minister|president)$/.test(
          t.lower,
        ),
      );
  }

  /** Whose happening a noun phrase tells of: "*Apple's* purchase", "*its* invasion", "the *Israeli* withdrawal". */
  ownersOf(range: Range): Entity[] {
    const first = this.tokens[range.from]?.lower ?? '';
    // "sanctions imposed on *Iraq* after its invasion"
    const beside = POSSESSIVE.has(first) && SINCE.has(this.tokens[range.from - 1]?.lower ?? '');
    const near =
      beside && this.mentionsIn({ from: 0, to: range.from - 1 }).find((m) => m.to === range.from - 1);
    if (near && near.entity.kind !== 'person') return [near.entity];
    if (POSSESSIVE.has(first)) return this.possessor(range.from);
    return this.mentionsIn(range).map((m) => m.entity);
  }

  /** "He", "the official": someone the reader has met. */
  isKnownAlready(range: Range | undefined): boolean {
    const first = this.tokens[range?.from ?? -1];
    return first?.pos === 'PRON' || first?.lower === 'the';
  }

  nounPhraseAfter(at: number): Range | undefined {
    const phrase = this.clauses.phrases[at + 1];
    return phrase?.kind === 'noun' ? { from: phrase.from, to: phrase.to } : undefined;
  }
}
