import type { ParsedArticle } from './article.ts';
import { withFiniteVerb } from './finite-verb.ts';
import { ABBREVIATIONS, SENTENCE_STARTERS } from './lexicon/abbreviations.ts';
import { NEWS_AGENCIES } from './lexicon/organisations.ts';
import { retag } from './retag.ts';
import type { Sentence, Token } from './sentence.ts';
import { type Tagged, tagText } from './tagger/tagger.ts';

/** Longest stretch handed to the tagger at once, in code units: bounds memory on text without breaks. */
const PIECE_LENGTH = 20_000;
/** A sentence is cut here, in tokens, so that later stages stay linear on text without full stops. */
const MAX_SENTENCE_TOKENS = 240;

/**
 * The sentences of an article, tagged. The tagger finds tokens, tags and most boundaries; the rules below mend
 * the boundaries that it gets wrong in news. A sentence never crosses a block's boundary.
 */
export function segment(article: ParsedArticle): Sentence[] {
  const sentences: Sentence[] = [];
  article.blocks.forEach((block, blockIndex) => {
    for (const piece of pieces(article.text, block.start, block.end)) {
      for (const tokens of split(tagText(article.text, piece.start, piece.end))) {
        const first = tokens[0];
        const last = tokens.at(-1);
        if (!first || !last) continue;
        sentences.push({
          index: sentences.length,
          block: blockIndex,
          blockKind: block.kind,
          start: first.start,
          end: last.end,
          tokens: withFiniteVerb(withoutDateline(retag(tokens))),
        });
      }
    }
  });
  return sentences;
}

/** Cuts an over-long block at white space. */
function* pieces(text: string, start: number, end: number): Generator<{ start: number; end: number }> {
  let from = start;
  while (end - from > PIECE_LENGTH) {
    const stop = text.lastIndexOf('. ', from + PIECE_LENGTH);
    const space = stop > from ? stop + 1 : text.lastIndexOf(' ', from + PIECE_LENGTH);
    let to = space > from ? space : from + PIECE_LENGTH;
    const code = text.charCodeAt(to);
    if (code >= 0xdc00 && code <= 0xdfff) to += 1;
    yield { start: from, end: to };
    from = to;
  }
  if (from < end) yield { start: from, end };
}

const OPENING = new Set(['"', '“', '‘', '`', '(', '[', "'"]);
const CLOSING = /^["”’')\]]+$/;

function split({ tokens, breaks }: Tagged): Token[][] {
  const out: Token[][] = [];
  let current: Token[] = [];
  tokens.forEach((token, i) => {
    if (
      current.length > 0 &&
      (startsSentence(token, current, breaks[i] ?? false) ||
        endsDateline(current) ||
        endsPlace(tokens, i, current) ||
        runsOn(tokens, i, current))
    ) {
      out.push(current);
      current = [];
    }
    current.push(token);
  });
  if (current.length > 0) out.push(current);
  return out;
}

/** Whether a token opens a sentence, given what stands before it and what the tagger says. */
function startsSentence(token: Token, current: readonly Token[], broken: boolean): boolean {
  const before = current.at(-1);
  if (!before) return false;
  if (current.length >= MAX_SENTENCE_TOKENS) return true;
  const gap = token.start > before.end;
  const initial = token.text.charAt(0);
  if (broken) {
    if (!gap && !OPENING.has(initial)) return false;
    if (CLOSING.test(token.text) && !gap) return false;
    if (isLowerCase(initial) && !SMALL_NAME.test(token.text)) return false;
    if (current.at(-2)?.text === 'Ph' && before.text === '.') return false;
    if (ABBREVIATIONS.has(before.lower) && !SENTENCE_STARTERS.has(token.text)) return false;
    return true;
  }
  if (gap && SMALL_NAME.test(token.text))
    return before.text === '.' || (CLOSING.test(before.text) && endsBeforeQuotes(current));
  if (!gap || isLowerCase(initial)) return false;
  // "… in the U.S. It won't …": a full stop that the tokenizer kept as the abbreviation's own.
  // "… of the planet K2-18 b. Several groups …": no initial is a small letter.
  if (/^\p{Ll}\.$/u.test(before.text) && /^\p{Lu}\p{Ll}/u.test(token.text)) return true;
  if (before.text.length > 2 && before.text.endsWith('.')) return SENTENCE_STARTERS.has(token.text);
  // `… said.'' ``We …`, `… leave." "Then …`: the stop stands before closing quotes.
  if (CLOSING.test(before.text) && !OPENING.has(before.text)) {
    return endsBeforeQuotes(current) && isUpperOrQuote(initial);
  }
  if ((before.text === '"' || before.text === "'") && endsBeforeQuotes(current)) {
    return isClosing(current, before.text) && isUpperOrQuote(initial);
  }
  return false;
}

/** How many tokens {@link withoutDateline} looks at: a dateline farther in ends a sentence of its own. */
const DATELINE_REACH = 9;

/** "… 4:24 pm EDT NEW ORLEANS (Reuters) -": page furniture ran into a dateline. */
function endsDateline(current: readonly Token[]): boolean {
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
function endsPlace(tokens: readonly Token[], i: number, current: readonly Token[]): boolean {
  const [town, comma, state] = current.slice(-3);
  const token = tokens[i];
  if (!token || !state || !STATE.test(state.text) || comma?.text !== ',' || town?.pos !== 'PROPN')
    return false;
  if (!/^\p{Lu}/u.test(token.text) || ABBREVIATIONS.has(token.lower)) return false;
  const verb = tokens.findIndex((t, j) => j > i && t.pos !== 'PROPN');
  return verb - i < 4 && /^(?:VERB|AUX)$/.test(tokens[verb]?.pos ?? '') && current.some(isVerb);
}

/** Fewer tokens are no sentence that a full stop was lost of. */
const LEAST_RUN_ON = 4;
const RUN_ON_OPENERS = new Set('The A An He She They This These There But'.split(' '));
/** "Vitamin A", "Class A shares". */
const LETTERED =
  /^(?:vitamin|hepatitis|type|influenza|flu|class|group|grade|serie|series|schedule|plan|section|level|block|team|strain|category|part|exhibit|triple|appendix)$/;

/**
 * Whether a headline or caption ran into the sentence behind it: "Boy raises thousands for Haiti A boy has raised …". A capital that
 * only a sentence's beginning gives, before a small letter, with a verb on either side.
 */
function runsOn(tokens: readonly Token[], i: number, current: readonly Token[]): boolean {
  const token = tokens[i];
  const before = current.at(-1);
  const next = tokens[i + 1];
  if (!token || !before || !next || !RUN_ON_OPENERS.has(token.text) || current.length < LEAST_RUN_ON)
    return false;
  if (
    !/^\p{Ll}/u.test(next.text) ||
    !/^[\p{L}\p{N}]/u.test(before.text) ||
    before.pos === 'ADP' ||
    before.pos === 'DET'
  )
    return false;
  if (before.pos === 'CCONJ' || before.pos === 'VERB' || LETTERED.test(before.lower)) return false;
  return current.some(isVerb) && tokens.slice(i + 1, i + 1 + MAX_SENTENCE_TOKENS).some(isVerb);
}

const isVerb = ({ pos }: Token): boolean => pos === 'VERB' || pos === 'AUX';

/** "iPhone", "eBay": a name that opens a sentence with a small letter. */
const SMALL_NAME = /^[a-z]\p{Lu}\p{L}/u;

const isLowerCase = (c: string): boolean => c !== c.toUpperCase();
const isUpperOrQuote = (c: string): boolean => c !== c.toLowerCase() || OPENING.has(c);

function endsBeforeQuotes(tokens: readonly Token[]): boolean {
  let i = tokens.length - 1;
  while (i > 0 && CLOSING.test(tokens[i]?.text ?? '')) i -= 1;
  return i < tokens.length - 1 && /[.!?]$/.test(tokens[i]?.text ?? '');
}

/** A straight mark closes when it follows its word without a space. */
function isClosing(tokens: readonly Token[], mark: string): boolean {
  const last = tokens.at(-1);
  const word = tokens.at(-2);
  return last?.text === mark && word !== undefined && word.end === last.start;
}

/** The end of "Photograph: Ada Holm/Getty Images", a picture's credit that ran into the text; 0 when there is none. */
function creditEnd(tokens: readonly Token[]): number {
  if (!/^(?:photograph|photo|picture)s?$/.test(tokens[0]?.lower ?? '') || tokens[1]?.text !== ':') return 0;
  const slash = tokens.findIndex(({ text }) => text === '/');
  if (slash < 3 || slash > 6 || tokens.length < slash + 5) return 0;
  return slash + (/^(?:images|press)$/.test(tokens[slash + 2]?.lower ?? '') ? 3 : 2);
}

/** "WASHINGTON (Reuters) - The …": where and by whom it was filed is no part of what the sentence says. */
function withoutDateline(tokens: readonly Token[]): readonly Token[] {
  const credit = creditEnd(tokens);
  if (credit > 0) return tokens.slice(credit);
  // "NEWARK, N.J. _ A new ferry …".
  const mark = tokens.findIndex((t, i) => i > 0 && i < 8 && /^(?:_|--|—)$/.test(t.text));
  const place = tokens.slice(0, Math.max(0, mark));
  if (
    /^\p{Lu}{3,}$/u.test(place[0]?.text ?? '') &&
    place.every((t) => /^(?:\p{Lu}.*|,|\.)$/u.test(t.text)) &&
    tokens.length > mark + 5
  )
    return tokens.slice(mark + 1);
  const close = tokens.findIndex((t, i) => i < 9 && t.text === ')');
  const open = tokens.findIndex((t) => t.text === '(');
  const dash = tokens[close + 1]?.text ?? '';
  if (open < 1 || close - open > 3 || close < open || !/^[_–—-]+$/.test(dash) || tokens.length < close + 5)
    return tokens;
  const placed = tokens.slice(0, open).every((t) => t.pos === 'PUNCT' || /^\p{Lu}/u.test(t.text));
  return placed ? tokens.slice(close + 2) : tokens;
}
