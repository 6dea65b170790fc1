/** A headline with its standfirst split off. */
export interface HeadlineParts {
  readonly headline: string;
  readonly standfirst?: string;
}

/** A standfirst is a sentence: fewer words than this are part of the headline. */
const FEWEST_WORDS = 5;
/** Words compared; more would be a body, not a headline. They bound the work to 4 million steps. */
const MOST_LINE_WORDS = 200;
const MOST_BODY_WORDS = 20_000;

/** The alignment's costs, in matched words: a word of the line that the body lacks, and one inside a sentence that only the body has. */
const MISSING_WORD = 1.5;
const EXTRA_WORD = 0.25;
/** What it is worth that the body has a sentence beginning where the standfirst begins. */
const SENTENCE_START_BONUS = 2;

/**
 * Splits a line that holds a headline and, with nothing between them, perhaps a standfirst: where the standfirst's words
 * return in the body, in order and nearly all. Without such a return the whole line is the headline.
 *
 * Works backwards from the end of the line, a returning stretch at a time, so that the sentences of a standfirst
 * may return in different paragraphs. Cannot split a standfirst that the body never repeats.
 */
export function splitHeadline(line: string, body: string): HeadlineParts {
  const bodyWords = wordsOf(body).slice(0, MOST_BODY_WORDS);
  let split = line.length;
  for (;;) {
    const start = returningStart(line.slice(0, split), bodyWords);
    if (start === undefined) break;
    split = start;
    if (!ENDS_SENTENCE.test(line.slice(0, split).trimEnd())) break;
  }
  const headline = withoutSeparator(line.slice(0, split));
  return split === line.length || headline === ''
    ? { headline: line.trim() }
    : { headline, standfirst: line.slice(split).trim() };
}

/** By hand: a regular expression that seeks the end takes quadratic time on a line of dashes. */
function withoutSeparator(words: string): string {
  let end = words.length;
  while (/[\s|–—-]/u.test(words.charAt(end - 1))) end -= 1;
  return words.slice(0, end);
}

interface Word {
  readonly key: string;
  /** Where the word begins, with the quotation mark or bracket before it. */
  readonly start: number;
  readonly beginsSentence: boolean;
  /** Or what follows a colon or dash. */
  readonly beginsClause: boolean;
}

const WORD = /[\p{L}\p{N}]+(?:[-'’.,][\p{L}\p{N}]+)*/gu;
const ENDS_SENTENCE = /[.!?…。！？]["'”’»)\]]*$/u;
const ENDS_CLAUSE = /[:—–-]$/u;

function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => {
    const spaceBefore = /\S*$/u.exec(text.slice(Math.max(0, index - 4), index))?.[0].length ?? 0;
    const start = index - spaceBefore;
    const before = text.slice(Math.max(0, start - 8), start);
    const beginsSentence =
      before.trim() === '' || before.endsWith('\n') || ENDS_SENTENCE.test(before.trimEnd());
    return {
      key: word.toLowerCase().replaceAll('’', "'"),
      start,
      beginsSentence,
      beginsClause: beginsSentence || ENDS_CLAUSE.test(before.trimEnd()),
    };
  });
}

/** Where the longest suffix of `line` begins that returns in the body; undefined when none does, or when all of it does. */
function returningStart(line: string, body: readonly Word[]): number | undefined {
  const words = wordsOf(line).slice(-MOST_LINE_WORDS);
  const returns = alignSuffixes(words, body);
  const whole = returns[0];
  if (whole && words[0]?.start === 0 && whole.score >= 0.8 * words.length) return undefined;
  const closed = ENDS_SENTENCE.test(line.trimEnd());
  let best: { start: number; value: number } | undefined;
  for (const [index, word] of words.entries()) {
    const found = returns[index];
    const length = words.length - index;
    if (!found || index === 0 || length < FEWEST_WORDS || found.score < 0.6 * length) continue;
    if (/^\P{L}*\p{Ll}/u.test(line.slice(word.start))) continue;
    if (!closed && !found.atSentenceStart) continue;
    const value = found.score + (found.atSentenceStart ? SENTENCE_START_BONUS : 0);
    if (!best || value > best.value) best = { start: word.start, value };
  }
  return best?.start;
}

interface Return {
  /** Matched words less the costs of the words that do not match. */
  readonly score: number;
  readonly atSentenceStart: boolean;
}

/**
 * For every suffix of `words` that begins with a word of the body: how well it aligns there (linear gap costs, the
 * body free at both ends; Needleman and Wunsch 1970, filled from the end). An alignment ends to the left where the body
 * begins a sentence and the line does not: there the line passes from the headline, which has no end mark, to the standfirst.
 */
function alignSuffixes(words: readonly Word[], body: readonly Word[]): (Return | undefined)[] {
  const returns = Array.from<Return | undefined>({ length: words.length });
  let next = new Float64Array(body.length + 1);
  for (let i = words.length - 1; i >= 0; i -= 1) {
    const row = new Float64Array(body.length + 1);
    row[body.length] = (next[body.length] ?? 0) - MISSING_WORD;
    let best: Return | undefined;
    for (let j = body.length - 1; j >= 0; j -= 1) {
      const [word, other] = [words[i], body[j]];
      const extra = other?.beginsSentence ? Infinity : EXTRA_WORD;
      let score = Math.max((next[j] ?? 0) - MISSING_WORD, (row[j + 1] ?? 0) - extra);
      if (word && word.key === other?.key) {
        const matched = 1 + (next[j + 1] ?? 0);
        const atSentenceStart = other.beginsClause;
        if (!best || valueOf(matched, atSentenceStart) > valueOf(best.score, best.atSentenceStart)) {
          best = { score: matched, atSentenceStart };
        }
        if (word.beginsSentence || !other.beginsSentence) score = Math.max(score, matched);
      }
      row[j] = score;
    }
    returns[i] = best;
    next = row;
  }
  return returns;
}

const valueOf = (score: number, atSentenceStart: boolean): number =>
  score + (atSentenceStart ? SENTENCE_START_BONUS : 0);
