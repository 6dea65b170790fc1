import type { Phrase } from './phrases.ts';
import type { VerbGroup } from './verb-group.ts';

export type ClauseKind =
  'main' | 'coordinate' | 'complement' | 'relative' | 'adverbial' | 'participle' | 'absolute';

/** Token indices, `to` exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * A predicate with its subject and the words that belong to it. Every clause has every field, in one order: engines read
 * objects of one shape several times as fast.
 */
export interface Clause {
  readonly id: number;
  readonly kind: ClauseKind;
  /** The word that opens it, lower case: "after", "who", "and"; empty when none does. */
  readonly connective: string;
  readonly parent: Clause | undefined;
  /** First token, its connective included. */
  readonly start: number;
  verb: VerbGroup | undefined;
  /** Later verb groups of the clause: "agreed *to have*". */
  readonly chain: VerbGroup[];
  /** The whole subject: "Apple Corps and Apple Computer". */
  subject: Range | undefined;
  /** The noun that a relative clause with a subject of its own speaks of: "the *limit* that Congress set". */
  antecedent: Range | undefined;
  /** The subject is not its own: taken over from a clause before, or the noun that it modifies. */
  inherited: boolean;
  /** A subject after its verb: "said spokesman Kenneth Bacon". */
  inverted: boolean;
  /** Inside quotation marks. */
  readonly quoted: boolean;
}

export interface Clauses {
  readonly phrases: readonly Phrase[];
  readonly clauses: readonly Clause[];
  /** The clause of each token. */
  readonly owner: readonly Clause[];
}

/** "The yard, *Holm said*, is safe": a clause between the subject and the verb of what is said. */
export const isInterposed = ({ start, verb }: Clause, content: Clause): boolean =>
  (content.subject?.to ?? Infinity) <= start && (verb?.to ?? Infinity) <= (content.verb?.from ?? 0);
