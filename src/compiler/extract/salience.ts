import { shareWords, wordsOf } from './likeness.ts';
import type { Telling } from './telling.ts';

/** How much a reader of the article would miss an event, 0 to 1: what the headline and lead tell, first of all. */
export function salienceOf(t: Telling, headline: ReadonlySet<string>, sentences: number): number {
  const titled = shareWords(wordsOf(t.title), headline);
  const position = 1 - t.at / Math.max(8, sentences);
  let score = 0.25 + 0.3 * titled + 0.15 * position;
  if (t.lead) score += 0.2;
  if (t.explicit) score += 0.12;
  if (t.kind === 'statement') score -= 0.06;
  if (t.actors.length === 0) score -= 0.12;
  if (t.aside && !t.lead) score -= 0.06;
  score += Math.min(0.1, 0.03 * (t.evidence.length - 1));
  return Math.min(1, Math.max(0.05, Math.round(score * 1000) / 1000));
}
