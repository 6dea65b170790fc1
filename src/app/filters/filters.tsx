import { useId, useMemo, useState } from 'react';
import type { Dataset } from '../../model/dataset.ts';
import { EVENT_KINDS, EVENT_STATUSES } from '../../model/event.ts';
import { facetValues, type Selection } from '../state/select.ts';
import { type Facet, FACETS } from '../../model/view.ts';
import type { Filters } from '../state/view-state.ts';
import { useMessages } from '../data/use-messages.ts';
import { topicColour } from '../ui/topic-colour.ts';

/** A longer facet shows this many values at first. */
const SHORT = 8;

interface FacetValue {
  readonly id: string;
  readonly name: string;
  readonly count: number;
  readonly colour?: string;
}

function useFacetValues(dataset: Dataset, selection: Selection, facet: Facet): readonly FacetValue[] {
  const t = useMessages();
  const count = (id: string): number => selection.counts[facet].get(id) ?? 0;
  switch (facet) {
    case 'actor':
      return dataset.actors.map(({ id, name }) => ({ id, name, count: count(id) }));
    case 'topic':
      return dataset.topics.map(({ id, name }) => ({
        id,
        name,
        count: count(id),
        colour: topicColour(dataset, id),
      }));
    case 'status':
      return EVENT_STATUSES.map((id) => ({ id, name: t.statuses[id], count: count(id) }));
    case 'kind':
      return EVENT_KINDS.map((id) => ({ id, name: t.kinds[id], count: count(id) }));
    case 'article':
      return dataset.articles.map(({ id, headline }) => ({ id, name: headline, count: count(id) }));
  }
}

interface FacetGroupProps {
  readonly dataset: Dataset;
  readonly selection: Selection;
  readonly facet: Facet;
  readonly chosen: readonly string[];
  readonly onToggle: (facet: Facet, value: string) => void;
}

function FacetGroup({ dataset, selection, facet, chosen, onToggle }: FacetGroupProps) {
  const t = useMessages();
  const heading = useId();
  const [all, setAll] = useState(false);
  const named = useMemo(
    () => new Set(dataset.events.flatMap((e) => facetValues(e, facet))),
    [dataset, facet],
  );
  const values = useFacetValues(dataset, selection, facet)
    .filter(({ id }) => named.has(id))
    .sort((a, b) => b.count - a.count);
  if (values.length === 0) return null;
  const folded = values.length > SHORT + 1 && !all;
  const shown = folded ? values.filter(({ id }, i) => i < SHORT || chosen.includes(id)) : values;
  return (
    <div role="group" aria-labelledby={heading} className="mb-5">
      <h3 id={heading} className="mb-1 flex justify-between px-2 text-xs font-semibold text-muted">
        {t.facets[facet]}
      </h3>
      {shown.map(({ id, name, count, colour }) => (
        <label
          key={id}
          className={`flex cursor-pointer items-start gap-2.5 rounded-md px-2 py-1.5 hover:bg-soft pointer-coarse:py-2.5 ${
            chosen.includes(id) ? 'bg-soft' : count === 0 ? 'text-muted' : ''
          }`}
        >
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            onChange={() => onToggle(facet, id)}
            aria-label={t.facetValue(name, count)}
            style={colour ? { accentColor: colour } : undefined}
            className="mt-[3px] size-4 shrink-0 accent-ink"
          />
          {colour && (
            <span
              aria-hidden
              className="mt-1.5 size-2 shrink-0 rounded-xs"
              style={{ backgroundColor: colour }}
            />
          )}
          <span className="min-w-0 grow">
            <span className="line-clamp-2">{name}</span>
          </span>
          <span aria-hidden className="text-muted tabular-nums">
            {count}
          </span>
        </label>
      ))}
      {values.length > SHORT + 1 && (
        <button
          type="button"
          aria-expanded={all}
          onClick={() => setAll(!all)}
          className="rounded-md px-2 py-1.5 text-muted hover:text-ink pointer-coarse:py-3"
        >
          {folded ? t.showMore(values.length - shown.length) : t.showFewer}
        </button>
      )}
    </div>
  );
}

export interface FilterPanelProps {
  readonly dataset: Dataset;
  readonly selection: Selection;
  readonly filters: Filters;
  readonly onToggle: (facet: Facet, value: string) => void;
}

export function FilterPanel({ dataset, selection, filters, onToggle }: FilterPanelProps) {
  const t = useMessages();
  return (
    <section aria-label={t.filters}>
      <h2 className="sr-only">{t.filters}</h2>
      {FACETS.filter((facet) => facet !== 'article' || dataset.articles.length > 1).map((facet) => (
        <FacetGroup
          key={facet}
          dataset={dataset}
          selection={selection}
          facet={facet}
          chosen={filters[facet]}
          onToggle={onToggle}
        />
      ))}
    </section>
  );
}
