import { statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { CompiledFolder, type FolderCompilation, isoToday } from './compile-folder.ts';
import { asChecked, checkReport } from './commands/check.ts';
import { DEFAULT_OUT, writeDataset } from './commands/compile.ts';
import { explainEvent, unknownEvent } from './commands/explain.ts';
import { filterArticles, type FilterStreams } from './commands/filter.ts';
import { parseEdtf } from '../model/edtf.ts';
import { stringifyDataset } from './dataset-file.ts';
import { recordPermalinks } from './permalinks-file.ts';
import { wantsColour } from './print.ts';
import { countOf, formatDiagnostic, plural } from './report.ts';

const USAGE = `dateline VERB [OPTIONS]

  compile [--seeds DIR] [--out FILE]   writes the dataset (to ${DEFAULT_OUT}; - is stdout), and records
          [--frozen]                   the links that are new or changed in permalinks.json beside the
                                       articles; --frozen: fails instead when that file would change
  check [--seeds DIR] [--verbose]      says what is wrong with the seeds, which published links would
                                       break, and what was read;
                                       --verbose: also which dated sentences made no event, and why
  explain ID [--seeds DIR]             tells how an event came about: sentences, rule, merges, corrections
  diff OLD NEW                         what changed between two datasets: events added, re-dated, reworded,
                                       merged, withdrawn
  import FILE [--seeds DIR]            turns a TimelineJS timeline (JSON, or the CSV of its spreadsheet) into a
         [--name NAME] [--date DAY]    seed and its corrections; DAY is when it was published, else today
  tag                                  articles as JSON Lines on stdin, their temporal expressions on stdout
  extract                              articles as JSON Lines on stdin, their events on stdout
  dates                                the articles of one topic on stdin, its days on stdout, most salient first

Seeds are read from seeds/ unless --seeds names another folder.
An article is {"id", "datePublished", "headline", "text"}; offsets are UTF-16 code units into "text".
Exit status: 0 fine, 1 errors in the input, 2 wrong use.
`;

export interface Terminal extends FilterStreams {
  readonly stdout: FilterStreams['stdout'] & { readonly isTTY?: boolean };
  readonly stderr: FilterStreams['stderr'] & { readonly isTTY?: boolean };
  /** The working directory: paths are relative to it. */
  readonly cwd: string;
}

class UsageError extends Error {}

/** Runs one command line. @returns the exit status: 0 fine, 1 errors, 2 wrong use. */
export async function main(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await run(args, terminal);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    if (error instanceof UsageError || ('code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))) {
      terminal.stderr.write(`dateline: ${error.message}\n\n${USAGE}`);
      return 2;
    }
    terminal.stderr.write(`dateline: ${error.message}\n`);
    return 1;
  }
}

async function run([verb, ...rest]: readonly string[], terminal: Terminal): Promise<number> {
  if (verb === undefined) throw new UsageError('what is to be done?');
  if (verb === '--help' || verb === '-h' || verb === 'help' || rest.includes('--help')) {
    terminal.stdout.write(USAGE);
    return 0;
  }
  switch (verb) {
    case 'compile':
      return runCompile(rest, terminal);
    case 'check':
      return runCheck(rest, terminal);
    case 'explain':
      return runExplain(rest, terminal);
    case 'diff':
      return runDiff(rest, terminal);
    case 'import':
      return runImport(rest, terminal);
    // Loaded when needed: a filter does not wait for what only the other one uses.
    case 'tag':
      parseArgs({ args: rest, options: {} });
      return filterArticles((await import('./commands/tag.ts')).tagArticle, terminal);
    case 'extract':
      parseArgs({ args: rest, options: {} });
      return filterArticles((await import('./commands/extract.ts')).extractEvents, terminal);
    case 'dates':
      parseArgs({ args: rest, options: {} });
      return (await import('./commands/dates.ts')).rankDays(terminal);
    default:
      throw new UsageError(`there is no verb "${verb}"`);
  }
}

const seeds = { type: 'string' } as const;

function runCompile(args: readonly string[], { stdout, stderr, cwd }: Terminal): number {
  const { values } = parseArgs({
    args: [...args],
    options: { seeds, out: { type: 'string' }, frozen: { type: 'boolean' } },
  });
  const compilation = compileSeeds(cwd, values.seeds);
  const { diagnostics, dataset, sources } = compilation;
  const colour = wantsColour(stderr);
  for (const found of diagnostics) {
    stderr.write(`${formatDiagnostic(found, { colour, source: (file) => sources.get(file) })}\n`);
  }
  const out = values.out ?? DEFAULT_OUT;
  const recorded = recordPermalinks(compilation, seedsFolder(cwd, values.seeds), {
    frozen: values.frozen ?? false,
  });
  if (recorded) stderr.write(`${recorded}\n`);
  if (out === '-') {
    stdout.write(stringifyDataset(dataset));
  } else {
    const path = resolve(cwd, out);
    writeDataset(compilation, path);
    const what = `${plural(dataset.articles.length, 'article')}, ${plural(dataset.events.length, 'event')}`;
    stdout.write(`${relative(cwd, path)}: ${what}; ${countOf(diagnostics)}\n`);
  }
  return statusOf(compilation);
}

function runCheck(args: readonly string[], { stdout, cwd }: Terminal): number {
  const { values } = parseArgs({
    args: [...args],
    options: { seeds, verbose: { type: 'boolean', short: 'v' } },
  });
  const compilation = asChecked(compileSeeds(cwd, values.seeds));
  const options = { verbose: values.verbose ?? false, colour: wantsColour(stdout) };
  stdout.write(`${checkReport(compilation, options).join('\n')}\n`);
  return statusOf(compilation);
}

function runExplain(args: readonly string[], { stdout, stderr, cwd }: Terminal): number {
  const { values, positionals } = parseArgs({ args: [...args], options: { seeds }, allowPositionals: true });
  const [id, ...more] = positionals;
  if (id === undefined || more.length > 0) throw new UsageError('explain takes the id of one event');
  const compilation = compileSeeds(cwd, values.seeds);
  const story = explainEvent(compilation, id);
  if (!story) {
    stderr.write(`dateline: ${unknownEvent(compilation, id)}\n`);
    return 1;
  }
  stdout.write(`${story.join('\n')}\n`);
  return 0;
}

function compileSeeds(cwd: string, named: string | undefined): FolderCompilation {
  const folder = seedsFolder(cwd, named);
  if (named !== undefined && !statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new UsageError(`--seeds ${named}: there is no such folder`);
  }
  return new CompiledFolder(folder, cwd).compile(isoToday(new Date()));
}

async function runDiff(args: readonly string[], { stdout, cwd }: Terminal): Promise<number> {
  const { positionals } = parseArgs({ args: [...args], options: {}, allowPositionals: true });
  const [old, now, ...more] = positionals;
  if (old === undefined || now === undefined || more.length > 0) {
    throw new UsageError('diff takes two datasets: the old and the new');
  }
  const { diffReport, readDataset } = await import('./commands/diff.ts');
  stdout.write(`${diffReport(readDataset(resolve(cwd, old)), readDataset(resolve(cwd, now))).join('\n')}\n`);
  return 0;
}

async function runImport(args: readonly string[], { stdout, stderr, cwd }: Terminal): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { seeds, name: { type: 'string' }, date: { type: 'string' } },
    allowPositionals: true,
  });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new UsageError('import takes one file');
  const published = values.date ?? isoToday(new Date());
  if (!/^\d{4}-\d{2}-\d{2}$/.test(published) || !parseEdtf(published)) {
    throw new UsageError(`--date ${published}: write a day as YYYY-MM-DD`);
  }
  const { importTimeline } = await import('./commands/import.ts');
  const folder = seedsFolder(cwd, values.seeds);
  const { done, lost } = importTimeline({ file: resolve(cwd, file), folder, name: values.name, published });
  for (const line of lost) stderr.write(`not taken over: ${line}\n`);
  stdout.write(`${done.join('\n')}\n`);
  return 0;
}

const seedsFolder = (cwd: string, named: string | undefined): string => resolve(cwd, named ?? 'seeds');

const statusOf = ({ diagnostics }: FolderCompilation): number =>
  diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0;
