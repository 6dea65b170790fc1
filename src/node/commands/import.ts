import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { slug } from '../../compiler/slug.ts';
import { decodeSeed } from '../decode.ts';
import { seedOfTimeline } from '../import/seed-of-timeline.ts';
import { readTimelineJs } from '../import/timelinejs.ts';
import { plural, printable } from '../report.ts';

export interface ImportOptions {
  /** Absolute. */
  readonly file: string;
  /** The seeds folder, absolute. */
  readonly folder: string;
  /** Of the seed; else that of the file. */
  readonly name: string | undefined;
  /** ISO 8601 day of the article that the timeline becomes. */
  readonly published: string;
}

export interface Imported {
  /** What was written, and what to do next; for people. */
  readonly done: readonly string[];
  readonly lost: readonly string[];
}

/**
 * Turns a TimelineJS timeline into a seed and its corrections, once: what is there is never written over.
 * @throws {Error} when the file cannot be read, or a file of that name is there.
 */
export function importTimeline({ file, folder, name: wanted, published }: ImportOptions): Imported {
  const shown = parse(file).base;
  const decoded = decodeSeed(shown, readFileSync(file));
  if ('problem' in decoded) throw new Error(`${shown}: ${decoded.problem.message}; ${decoded.problem.hint}`);
  const timeline = readTimelineJs(shown, decoded.text);
  if (timeline.slides.length === 0) {
    throw new Error(`${shown} has no slide with a headline and a date: ${timeline.lost.join('; ')}`);
  }
  const name = slug(wanted ?? parse(file).name) || 'timeline';
  const made = seedOfTimeline(timeline, name, published);
  const [seed, corrections] = [join(folder, `${name}.txt`), join(folder, `${name}.corrections.yaml`)];
  const taken = [seed, corrections].find((path) => existsSync(path));
  if (taken !== undefined) {
    throw new Error(`${parse(taken).base} is there already: choose another name with --name`);
  }
  mkdirSync(folder, { recursive: true });
  // 'wx': not even one that has come since.
  writeFileSync(seed, made.seed, { flag: 'wx' });
  writeFileSync(corrections, made.corrections, { flag: 'wx' });
  const lexicon = join(folder, 'lexicon.yaml');
  const isNew = made.lexicon !== undefined && !existsSync(lexicon);
  if (isNew && made.lexicon !== undefined) writeFileSync(lexicon, made.lexicon, { flag: 'wx' });
  const done = [
    `${name}.txt, ${name}.corrections.yaml${isNew ? ', lexicon.yaml' : ''}: ${plural(timeline.slides.length, 'event')}`,
    ...(made.lexicon !== undefined && !isNew
      ? [`lexicon.yaml is there already; its topics must have these:\n${made.lexicon}`]
      : []),
  ];
  return { done, lost: [...timeline.lost, ...made.lost].map(printable) };
}
