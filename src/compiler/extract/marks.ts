import type { TextSpan } from '../../model/span.ts';
import type { Token } from '../sentence.ts';

const UNITS = /^(?:minute|hour|day|week|month|year|decade|moment)s?$/;
const COUNTED_FROM = /^(?:after|before)$/;
const OF_AN_AMOUNT = new Set(['NUM', 'DET', 'ADJ', 'ADV']);

/** The stretches of text that some of a sentence's tokens make up, without marks at their ends. */
export function stretchesOf(tokens: readonly Token[], own: ReadonlySet<number>): TextSpan[] {
  const out: TextSpan[] = [];
  let start = -1;
  for (let i = 0; i <= tokens.length; i += 1) {
    const is = i < tokens.length && own.has(i) && !(start < 0 && tokens[i]?.pos === 'PUNCT');
    if (is && start < 0) start = i;
    if (is || start < 0) continue;
    const end = endOf(tokens, start, i);
    if (end > start) out.push({ start: tokens[start]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 });
    start = -1;
  }
  return out;
}

/** Before closing marks, and before the amount of time that the next clause counts by: "met, two days | after …". */
function endOf(tokens: readonly Token[], start: number, stop: number): number {
  let end = stop;
  if (COUNTED_FROM.test(tokens[stop]?.lower ?? '') && UNITS.test(tokens[stop - 1]?.lower ?? '')) {
    let at = stop - 1;
    while (at > start && OF_AN_AMOUNT.has(tokens[at - 1]?.pos ?? '')) at -= 1;
    if (tokens[at - 1]?.text === ',') end = at;
  }
  while (end > start && tokens[end - 1]?.pos === 'PUNCT' && !closesOwn(tokens, start, end - 1)) end -= 1;
  return end;
}

/** "the Nordic Yard Union (NYU)": a bracket that was opened within. */
const closesOwn = (tokens: readonly Token[], start: number, i: number): boolean =>
  tokens[i]?.text === ')' && tokens.slice(start, i).findLast(({ text }) => /^[()]$/.test(text))?.text === '(';
