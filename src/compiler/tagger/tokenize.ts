import { core, lexemeOf } from './model.ts';

/** Takes the tokens of a chunk of text, in order. */
export interface TokenSink {
  /** A word of the lexicon: a contraction becomes its parts. */
  readonly known: (lexeme: number) => void;
  readonly other: (text: string, category: number) => void;
}

const { trex, preserve, tcat } = core;
const { word: WORD, punctuation: PUNCTUATION, unk: UNKNOWN, wordRP: WORD_AND_MARK } = tcat.hash;

const compile = ([source, flags]: readonly [string, string, ...unknown[]]): RegExp =>
  new RegExp(source, flags);
const WHOLE = trex.ltc.map((pattern) => ({ test: compile(pattern), category: pattern[2] }));
const PARTS = trex.rtc.map((pattern) => ({ find: compile(pattern), category: pattern[2] }));
/** A word with a mark behind it, before it, or both; the groups are in the order of the text. */
const MARKED = [
  { find: compile(trex.helpers.anyWithRP), opens: false },
  { find: compile(trex.helpers.anyWithLP), opens: true },
  { find: compile(trex.helpers.LPanyRP), opens: true },
];

/**
 * Splits what stands between two white spaces into tokens, as wink-nlp does with this model (MIT licence, by GRAYPE
 * Systems), though whatever was read before. A chunk of the lexicon or of one category is one token; of others the marks
 * at their ends are cut off; the rest is searched for links, numbers, words and marks, each category in turn.
 */
export function tokenizeChunk(chunk: string, sink: TokenSink): void {
  if (addKnown(chunk, sink)) return;
  const category = categoryOf(chunk);
  if (category === UNKNOWN) tokenizeMixed(chunk, sink);
  else addWhole(chunk, category, sink);
}

const categoryOf = (chunk: string): number => WHOLE.find(({ test }) => test.test(chunk))?.category ?? UNKNOWN;

function addKnown(text: string, sink: TokenSink): boolean {
  const lexeme = lexemeOf(text);
  if (lexeme !== undefined) sink.known(lexeme);
  return lexeme !== undefined;
}

function addWhole(text: string, category: number, sink: TokenSink): void {
  const withMark = category === WORD_AND_MARK && !(text.length === 2 && text.endsWith('.'));
  if (!withMark) {
    sink.other(text, category === WORD_AND_MARK ? WORD : category);
    return;
  }
  sink.other(text.slice(0, -1), WORD);
  sink.other(text.slice(-1), PUNCTUATION);
}

/** Marks at either end, and between them something of the lexicon or of one category. */
function tokenizeMixed(chunk: string, sink: TokenSink): void {
  for (const { find, opens } of MARKED) {
    const match = find.exec(chunk);
    if (!match) continue;
    const [opening, inner = '', closing] = opens ? match.slice(1) : ['', ...match.slice(1)];
    const lexeme = lexemeOf(inner);
    const category = lexeme === undefined ? categoryOf(inner) : WORD;
    if (category === UNKNOWN) break;
    if (opening) sink.other(opening, PUNCTUATION);
    if (lexeme === undefined) addWhole(inner, category, sink);
    else sink.known(lexeme);
    if (closing) sink.other(closing, PUNCTUATION);
    return;
  }
  tokenizeParts(chunk, 0, sink);
}

/** Cuts out what is of the category number `from`, then searches the stretches between for the categories after it. */
function tokenizeParts(chunk: string, from: number, sink: TokenSink): void {
  const part = PARTS[from];
  if (!part) {
    sink.other(chunk, UNKNOWN);
    return;
  }
  const text = chunk.trim();
  const matches = text.match(part.find) ?? [];
  text.split(part.find).forEach((between, i) => {
    const rest = between.trim();
    if (rest !== '') tokenizeParts(rest, from + 1, sink);
    const match = matches[i];
    if (match === undefined) return;
    if (part.category === WORD) splitAtStops(match, sink);
    else addPart(match, part.category, sink);
  });
}

function addPart(text: string, category: number, sink: TokenSink): void {
  if (!addKnown(text, sink)) sink.other(text, category);
}

const INITIALS = /^(?:[A-Z]\.)+$/i;
const INITIALS_AND_LETTER = /^(?:[A-Z]\.)+[a-z]?$/i;

const holds = (built: string): boolean =>
  INITIALS_AND_LETTER.test(built) || (lexemeOf(built) !== undefined && built.length > 2);

/** "U.S.-led", "end.The": at full stops that belong to no initials and no abbreviation of the lexicon. */
function splitAtStops(text: string, sink: TokenSink): void {
  if (!text.includes('.') || lexemeOf(text) !== undefined || INITIALS.test(text)) {
    splitAtHyphens(text, sink);
    return;
  }
  let built = '';
  text.split('.').forEach((word, i, words) => {
    if (built === '' || holds(built + word)) built += word;
    else {
      splitAtHyphens(built, sink);
      built = word;
    }
    if (i === words.length - 1) return;
    if (holds(`${built}.`)) built += '.';
    else {
      if (built !== '') splitAtHyphens(built, sink);
      addPart('.', PUNCTUATION, sink);
      built = '';
    }
  });
  if (built !== '') splitAtHyphens(built, sink);
}

const HYPHEN = /[-–—]/g;

/** "ex-minister" and "K2-18" stay whole, "tax-cut" does not. */
function splitAtHyphens(text: string, sink: TokenSink): void {
  const hyphens = text.match(HYPHEN);
  const words = text.split(HYPHEN);
  const stays =
    !hyphens ||
    lexemeOf(text) !== undefined ||
    /\d/.test(text) ||
    preserve.prefix[words[0] ?? ''] ||
    preserve.suffix[words.at(-1) ?? ''];
  if (stays) {
    addPart(text, WORD, sink);
    return;
  }
  words.forEach((word, i) => {
    if (word !== '') addPart(word, WORD, sink);
    const hyphen = hyphens[i];
    if (hyphen !== undefined) addPart(hyphen, PUNCTUATION, sink);
  });
}
