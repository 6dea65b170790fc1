import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { EventOutline, EventTelling } from '../../model/event.ts';
import { type Outline, TELLINGS_PER_FILE, type ToldEvent } from '../../model/outline.ts';
import type { Tellings } from '../../model/tellings.ts';
import { placeOf } from '../state/places.ts';
import type { ViewState } from '../state/view-state.ts';
import { client } from './query-client.ts';
import { fileQuery, type Files, useFiles } from './use-files.ts';

/** As many files are fetched before anyone asks for them; of a larger collection each when it is needed. */
const MOST_AHEAD = 8;

const tellingsQuery = fileQuery(async () => (await import('../../model/tellings.ts')).parseTellings);

/** In which file an event is told; undefined for an event of another outline. */
const fileOf = (outline: Outline, { id }: EventOutline): string | undefined =>
  outline.tellings[Math.floor(placeOf(outline, id) / TELLINGS_PER_FILE)];

const tellingIn = (outline: Outline, { id }: EventOutline, file: Tellings): EventTelling | undefined =>
  file.events[placeOf(outline, id) % TELLINGS_PER_FILE];

const filesOf = (outline: Outline, events: readonly EventOutline[]): string[] => [
  ...new Set(events.flatMap((event) => fileOf(outline, event) ?? [])),
];

/** What is here already: the events whose words have been fetched. */
export function toldNow(outline: Outline, events: readonly EventOutline[]): ToldEvent[] {
  // Asked for once a file, not once an event.
  const files = new Map<string | undefined, Tellings | undefined>(
    filesOf(outline, events).map((url) => [url, client.getQueryData(tellingsQuery(url).queryKey)]),
  );
  return events.flatMap((event) => {
    const file = files.get(fileOf(outline, event));
    const telling = file && tellingIn(outline, event, file);
    return telling ? [{ ...event, ...telling }] : [];
  });
}

/** Fetches how the events are told. @throws when the network or a file fails */
export async function told(outline: Outline, events: readonly EventOutline[]): Promise<ToldEvent[]> {
  await Promise.all(filesOf(outline, events).map((url) => client.fetchQuery(tellingsQuery(url))));
  return toldNow(outline, events);
}

/** Fetches how the events are told; null when all that is here already. */
export const untold = (
  outline: Outline,
  events: readonly EventOutline[],
): Promise<readonly ToldEvent[]> | null =>
  toldNow(outline, events).length === events.length ? null : told(outline, events);

/** How an event is told. */
export function useTelling(outline: Outline, event: EventOutline | null): Files<EventTelling> {
  const url = event ? fileOf(outline, event) : undefined;
  const { data, isError, refetch } = useQuery({ ...tellingsQuery(url ?? ''), enabled: url !== undefined });
  const telling = event && data && tellingIn(outline, event, data);
  return { data: telling ?? null, failed: isError, retry: () => void refetch() };
}

/** How these events are told, once all are. @param events the same array as long as they are the same; null when they are not wanted */
export function useTold(
  outline: Outline,
  events: readonly EventOutline[] | null,
): Files<readonly ToldEvent[]> {
  const urls = useMemo(() => events && filesOf(outline, events), [outline, events]);
  const read = useCallback(() => toldNow(outline, events ?? []), [outline, events]);
  return useFiles(urls, tellingsQuery, read);
}

/**
 * Fetches what the address opens on, so that it is there from the first; what does not come is asked for again where it is shown.
 */
export async function firstTelling(outline: Outline, state: ViewState): Promise<void> {
  const event = outline.events[placeOf(outline, state.event ?? '')];
  const shown = event ?? (state.view === 'story' ? outline.events[0] : undefined);
  const searched = state.query !== '' && areTellingsFew(outline) ? outline.events : [];
  await told(outline, shown ? [shown, ...searched] : searched).catch(() => undefined);
}

/** Whether all tellings are fetched before anyone asks for them. */
export const areTellingsFew = (outline: Outline): boolean => outline.tellings.length <= MOST_AHEAD;

/** Fetches how all events are told, unless they are too many. */
export function fetchTellings(outline: Outline): void {
  if (!areTellingsFew(outline)) return;
  for (const url of outline.tellings) void client.prefetchQuery(tellingsQuery(url));
}
