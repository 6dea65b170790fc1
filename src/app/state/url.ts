import { type Edtf, edtfDays, parseEdtf, stringifyEdtf } from '../../model/edtf.ts';
import type { Outline } from '../../model/outline.ts';
import { EVENT_KINDS, EVENT_STATUSES } from '../../model/event.ts';
import { type Facet, FACETS, LANE_KINDS, VIEWS } from '../../model/view.ts';
import { laneKeys } from './lanes.ts';
import { excluded, INITIAL_STATE, isExcluded, NO_FILTERS, valueOf, type ViewState } from './view-state.ts';

/** A value of the address that was dropped: unknown to this dataset, or not of the parameter's form. */
export interface UrlProblem {
  readonly parameter: string;
  readonly value: string;
}

export interface ParsedUrl {
  readonly state: ViewState;
  readonly problems: readonly UrlProblem[];
}

/** Longer searches are cut: an address is no place for a text. Code units. */
const MAX_QUERY = 200;

/** What each facet's values may be in this dataset. */
function knownValues(dataset: Outline): Record<Facet, ReadonlySet<string>> {
  return {
    actor: new Set(dataset.actors.map((a) => a.id)),
    topic: new Set(dataset.topics.map((t) => t.id)),
    status: new Set<string>(EVENT_STATUSES),
    kind: new Set<string>(EVENT_KINDS),
    article: new Set(dataset.articles.map((a) => a.id)),
  };
}

function parseWindowEnd(value: string): Edtf | undefined {
  const edtf = parseEdtf(value);
  if (!edtf?.start || edtf.start !== edtf.end) return undefined;
  return edtf.start.precision === 'day' || edtf.start.precision === 'year' ? edtf : undefined;
}

/**
 * Reads the query part of an address (`?event=...&actor=...`, with or without the `?`). Never fails: each value
 * that cannot be used is dropped by itself and named in `problems`. Parameters that are not ours are passed over, and are gone with the reader's first step.
 */
export function parseViewState(search: string, dataset: Outline): ParsedUrl {
  const parameters = new URLSearchParams(search);
  const problems: UrlProblem[] = [];
  const drop = (parameter: string, value: string): void => {
    problems.push({ parameter, value });
  };
  const oneOf = <T extends string>(name: string, values: readonly T[], fallback: T): T => {
    const value = parameters.get(name);
    if (value === null) return fallback;
    const known = values.find((v) => v === value);
    if (known === undefined) drop(name, value);
    return known ?? fallback;
  };

  const known = knownValues(dataset);
  const filters = { ...NO_FILTERS };
  for (const facet of FACETS) {
    const chosen = new Set<string>();
    for (const value of parameters.getAll(facet)) {
      const opposite = isExcluded(value) ? valueOf(value) : excluded(value);
      if (known[facet].has(valueOf(value)) && !chosen.has(opposite)) chosen.add(value);
      else drop(facet, value);
    }
    filters[facet] = [...chosen];
  }

  const named = parameters.get('event');
  // A link published before the event was joined with another leads on.
  let event = named === null ? null : (ownValue(dataset.moved, named) ?? named);
  if (event !== null && !dataset.events.some((e) => e.id === event)) {
    drop('event', event);
    event = null;
  }

  let read = parameters.get('read');
  if (read !== null && !known.article.has(read)) {
    drop('read', read);
    read = null;
  }

  const lanes = oneOf('lanes', LANE_KINDS, INITIAL_STATE.lanes);
  const keys = laneKeys(dataset, lanes);
  const closed = new Set<string>();
  for (const value of parameters.getAll('closed')) {
    if (keys.has(value)) closed.add(value);
    else drop('closed', value);
  }

  return {
    state: {
      event,
      read,
      filters,
      query: parseQuery(parameters.get('q') ?? ''),
      window: parseWindow(parameters, drop),
      view: oneOf('view', VIEWS, INITIAL_STATE.view),
      lanes,
      closed: [...closed],
      fold: oneOf('fold', ['quiet', 'none'], 'none') === 'quiet',
    },
    problems,
  };
}

const ownValue = (record: Readonly<Record<string, string>> | undefined, key: string): string | undefined =>
  record && Object.hasOwn(record, key) ? record[key] : undefined;

/** The space after a word stays: the address holds what is being typed, and the next word may follow. */
function parseQuery(value: string): string {
  const cut = value.trimStart().slice(0, MAX_QUERY);
  return /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut;
}

function parseWindow(
  parameters: URLSearchParams,
  drop: (parameter: string, value: string) => void,
): ViewState['window'] {
  const [fromText, toText] = [parameters.get('from'), parameters.get('to')];
  if (fromText === null && toText === null) return null;
  const from = parseWindowEnd(fromText ?? '');
  const to = parseWindowEnd(toText ?? '');
  if (from && to && edtfDays(from).first <= edtfDays(to).last) return { from, to };
  // To blame is the end that is broken, or has no other; of two that are good but reversed, both.
  if (fromText !== null && (!from || to || toText === null)) drop('from', fromText);
  if (toText !== null && (!to || from || fromText === null)) drop('to', toText);
  return null;
}

/** The query part that opens this state, without `?`; empty for the initial state. Order is fixed. */
export function stringifyViewState(state: ViewState): string {
  const parameters = new URLSearchParams();
  if (state.event !== null) parameters.append('event', state.event);
  if (state.read !== null) parameters.append('read', state.read);
  for (const facet of FACETS) {
    for (const value of state.filters[facet]) parameters.append(facet, value);
  }
  if (state.query !== '') parameters.append('q', state.query);
  if (state.window) {
    parameters.append('from', stringifyEdtf(state.window.from));
    parameters.append('to', stringifyEdtf(state.window.to));
  }
  if (state.view !== INITIAL_STATE.view) parameters.append('view', state.view);
  if (state.lanes !== INITIAL_STATE.lanes) parameters.append('lanes', state.lanes);
  for (const key of state.closed) parameters.append('closed', key);
  if (state.fold) parameters.append('fold', 'quiet');
  return parameters.toString();
}
