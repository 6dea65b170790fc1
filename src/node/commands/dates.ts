import { once } from 'node:events';
import { DayRanking } from '../../compiler/day-ranking.ts';
import { filterArticles, type FilterStreams } from './filter.ts';

/**
 * Reads the articles of one topic and writes its days, most salient first, when all are read.
 * @returns the exit status: 0, or 1 when a line was skipped.
 */
export async function rankDays(streams: FilterStreams): Promise<number> {
  const ranking = new DayRanking();
  const status = await filterArticles((article) => void ranking.add(article), streams);
  for (const day of ranking.rank()) {
    if (!streams.stdout.write(`${JSON.stringify(day)}\n`)) await once(streams.stdout, 'drain');
  }
  return status;
}
