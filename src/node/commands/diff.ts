import { readFileSync } from 'node:fs';
import { type Dataset, parseDataset } from '../../model/dataset.ts';
import { type Change, diffDatasets } from '../../model/dataset-diff.ts';
import type { TimelineEvent } from '../../model/event.ts';
import { printable } from '../report.ts';

/** @throws {Error} that names the file, when it is none that this Dateline can read. */
export function readDataset(path: string): Dataset {
  try {
    return parseDataset(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

/** What `dateline diff` prints: each kind of change with its events, in time order. */
export function diffReport(before: Dataset, after: Dataset): string[] {
  const { added, redated, reworded, merged, withdrawn } = diffDatasets(before, after);
  const was = (change: Change, says: (event: TimelineEvent) => string): string[] => [
    line(change.after),
    `    before: ${printable(says(change.before))}`,
  ];
  const parts = [
    section('added', added.length, added.map(line)),
    section(
      're-dated',
      redated.length,
      redated.flatMap((change) => was(change, ({ date }) => date)),
    ),
    section(
      'reworded',
      reworded.length,
      reworded.flatMap((change) => was(change, ({ title }) => title)),
    ),
    section(
      'merged',
      merged.length,
      merged.flatMap((change) => was(change, ({ title, id }) => `${title} (${id})`)),
    ),
    section('withdrawn', withdrawn.length, withdrawn.map(line)),
  ].flat();
  return parts.length > 0 ? parts : ['nothing changed'];
}

const section = (name: string, count: number, lines: readonly string[]): string[] =>
  count === 0 ? [] : [`${name}, ${count}:`, ...lines];

const line = ({ date, title, id }: TimelineEvent): string => printable(`  ${date}  ${title} (${id})`);
