import type { TextSpan } from '../model/span.ts';
import type { BlockKind } from '../model/texts.ts';

/** Universal Dependencies' part-of-speech tags, as far as the tagger gives them. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'
  | 'SPACE';

export interface Token extends TextSpan {
  readonly text: string;
  /** `text` in lower case. */
  readonly lower: string;
  readonly pos: PartOfSpeech;
  /** Lower case. */
  readonly lemma: string;
}

export interface Sentence extends TextSpan {
  /** 0-based, over the article. */
  readonly index: number;
  /** 0-based index into the article's `blocks`. */
  readonly block: number;
  readonly blockKind: BlockKind;
  readonly tokens: readonly Token[];
}
