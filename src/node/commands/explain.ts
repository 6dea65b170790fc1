import type { AppliedCorrection, CorrectedEvent } from '../../compiler/editor/editing.ts';
import type { DraftEvent } from '../../compiler/extract/draft.ts';
import type { Telling } from '../../compiler/merge.ts';
import { nearestOf } from '../../compiler/nearest.ts';
import type { DateOrigin, Dating, TimelineEvent } from '../../model/event.ts';
import type { FolderCompilation } from '../compile-folder.ts';
import { SeedLocator } from '../locate.ts';
import { placeOf, plural, printable } from '../report.ts';

/** Most ids offered for one that there is not. */
const MOST_OFFERED = 5;

/** The whole story of an event, for `dateline explain`; undefined when no event has this id. */
export function explainEvent(compilation: FolderCompilation, id: string): string[] | undefined {
  const { dataset, tellings } = compilation;
  const now = (dataset.moved && Object.hasOwn(dataset.moved, id) && dataset.moved[id]) || id;
  const event = dataset.events.find((candidate) => candidate.id === now);
  if (!event) return undefined;
  const told = tellings.get(event.mentions) ?? [];
  const actors = event.actors.map((actor) => {
    const known = dataset.actors.find((candidate) => candidate.id === actor);
    return known ? `${known.name} (${known.kind})` : actor;
  });
  const topics = event.topics.map((topic) => dataset.topics.find((t) => t.id === topic)?.name ?? topic);
  return [
    now === id ? event.id : `${event.id} (published before as ${id})`,
    event.title,
    '',
    `date       ${event.date}, ${event.status}, ${event.kind}`,
    `           ${found(event.dating)}`,
    ...(event.attribution === undefined ? [] : [`said by    ${event.attribution}`]),
    `actors     ${actors.join(', ') || 'none'}`,
    `topics     ${topics.join(', ')}`,
    `salience   ${event.salience}`,
    '',
    `told by ${plural(new Set(told.map((t) => t.article.id)).size, 'article')}`,
    ...told.flatMap((telling) => tellingLines(compilation, telling)),
    ...agreement(event, told),
    ...mergeLines(compilation, told),
    ...told.flatMap(({ draft }) => correctionLines(compilation.corrected.get(draft))),
  ].map(printable);
}

/** "there is no event x; did you mean ...?" */
export function unknownEvent({ dataset }: FolderCompilation, id: string): string {
  const gone = dataset.withdrawn?.find((event) => event.id === id);
  if (gone) {
    return `"${printable(id)}" was withdrawn on ${gone.withdrawn}: "${printable(gone.title)}" (${gone.date}) is told by no article`;
  }
  const near = nearestOf(
    id,
    dataset.events.map((event) => event.id),
    MOST_OFFERED,
  );
  const hint =
    near.length > 0
      ? `did you mean\n${near.map((candidate) => `  ${candidate}`).join('\n')}`
      : `there are ${plural(dataset.events.length, 'event')}; an id is the last part of an event's address`;
  return `there is no event "${printable(id)}"; ${hint}`;
}

/** How a date was found. */
function found(dating: Dating): string {
  const { basis, rule, source, origin } = dating;
  const words = wordsOf(dating);
  const from = source === undefined ? '' : `, source: ${source}`;
  const read = readFrom(dating);
  const continued = origin === undefined ? '' : `which is ${wordsOf(origin)}${readFrom(origin)}`;
  switch (basis) {
    case 'editor':
      return `${words}set by the editor (${rule}${from})`;
    case 'publication':
      return `the article's own news, ${read}rule ${rule}`;
    case 'stated':
    case 'relative':
      return `${words}${read}${continued}rule ${rule}`;
  }
}

const wordsOf = ({ expression }: DateOrigin): string => (expression === undefined ? '' : `"${expression}", `);

const readFrom = ({ anchor, anchorKind }: DateOrigin): string =>
  anchor === undefined ? '' : `read from ${anchor} (${anchorKind ?? 'publication'}), `;

function tellingLines(
  { sources, extracted, corrected }: FolderCompilation,
  { article, draft }: Telling,
): string[] {
  const read = extracted.find((candidate) => candidate.article === article);
  const path = read?.path ?? article.id;
  const seed = read && new SeedLocator(read, sources.get(path) ?? '');
  const before = corrected.get(draft)?.found ?? draft;
  const sentences = before.evidence.map((evidence) => {
    const at = seed?.find(evidence);
    const line = seed && at ? `:${seed.source.slice(0, at.start).split('\n').length}` : '';
    return `  ${path}${line} ${article.text.slice(evidence.start, evidence.end).replaceAll(/\s+/g, ' ')}`;
  });
  const readAs = before.evidence.flatMap(({ standIns = [] }) =>
    standIns.map(
      ({ start, end, means }) => `    "${article.text.slice(start, end)}" stands for ${means.join(' and ')}`,
    ),
  );
  const isAdded = corrected.has(draft) && !corrected.get(draft)?.found;
  const story = isAdded
    ? '    added by a correction'
    : `    as "${before.title}", ${before.date ?? 'no date'}: ${found(before.dating)}; salience ${before.salience}`;
  return [...sentences, ...new Set(readAs), story];
}

function agreement(event: TimelineEvent, told: readonly Telling[]): string[] {
  const dates = [...new Set(told.map(({ draft }) => draft.date))];
  if (dates.length < 2) return [];
  const each = told.map(({ article, draft }) => `${draft.date ?? 'no date'} (${article.id})`).join(', ');
  return ['', `dates disagree: ${each}; the best supported is shown, ${event.date}`];
}

function mergeLines({ joins }: FolderCompilation, told: readonly Telling[]): string[] {
  if (told.length < 2) return [];
  const decided = told.filter(({ draft }) => told.some((other) => isJoined(draft, other.draft, joins)));
  const byEditor = decided.length > 0 ? ` ${decided.length} of them by corrections.yaml` : '';
  const why = decided.length === told.length ? '' : ' their dates agree, they share an actor and say alike';
  return [
    '',
    `merged from ${told.length} tellings:${[byEditor, why].filter((part) => part !== '').join(';')}`,
  ];
}

const isJoined = (a: DraftEvent, b: DraftEvent, { together }: FolderCompilation['joins']): boolean =>
  a !== b && (together.get(a)?.has(b) ?? false);

function correctionLines(event: CorrectedEvent | undefined): string[] {
  if (!event) return [];
  return ['', 'corrected', ...event.applied.map((applied) => `  ${correctionLine(applied, event.found)}`)];
}

function correctionLine({ place, set }: AppliedCorrection, before: DraftEvent | undefined): string {
  const at = placeOf(place.file.diagnose('DL4005', place, '', ''));
  const changes = [
    ['title', set.title, before?.title],
    ['date', set.date, before?.date ?? undefined],
    ['actors', names(set.actors), names(before?.actors)],
    ['topics', names(set.topics), names(before?.topics)],
    ['status', set.status, before?.status],
    ['kind', set.kind, before?.kind],
  ].filter(([, now]) => now !== undefined);
  const told = changes.map(([what, now, was]) => `${what} ${was === undefined ? '' : `${was} -> `}${now}`);
  return `${at} ${told.join('; ')}`;
}

const names = (all: readonly { readonly name: string }[] | undefined): string | undefined =>
  all && (all.map(({ name }) => name).join(', ') || 'none');
