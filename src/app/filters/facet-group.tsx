import { useId, useMemo, useState } from 'react';
import type { Outline } from '../../model/outline.ts';
import { ACTOR_KINDS, EVENT_KINDS, EVENT_STATUSES } from '../../model/event.ts';
import type { Facet } from '../../model/view.ts';
import { useMessages } from '../data/use-messages.ts';
import { foldText } from '../state/fold.ts';
import { facetColumns } from '../state/facet-columns.ts';
import type { Selection } from '../state/select.ts';
import { excluded, valueOf } from '../state/view-state.ts';
import { topicColour } from '../ui/topic-colour.ts';
import { type FacetValue, FacetValueRow } from './facet-value.tsx';

/** A longer facet shows this many values at first, */
const SHORT = 8;
/** and one longer than this, once opened, a field to find one. */
const LONG = 15;

export interface FacetActions {
  readonly onToggle: (facet: Facet, value: string) => void;
  readonly onOnly: (facet: Facet, value: string) => void;
}

export interface FacetGroupProps extends FacetActions {
  readonly dataset: Outline;
  readonly selection: Selection;
  readonly facet: Facet;
  readonly chosen: readonly string[];
}

/** One facet: its values, most events first, actors under their kinds. */
export function FacetGroup({ dataset, selection, facet, chosen, onToggle, onOnly }: FacetGroupProps) {
  const t = useMessages();
  const heading = useId();
  const [all, setAll] = useState(false);
  const [sought, setSought] = useState('');
  const named = useMemo(() => new Set(facetColumns(dataset)[facet].values), [dataset, facet]);
  const values = useFacetValues(dataset, selection, facet)
    .filter(({ id }) => named.has(id))
    .sort((a, b) => b.count - a.count);
  if (values.length === 0) return null;
  const isChosen = ({ id }: FacetValue): boolean => chosen.some((choice) => valueOf(choice) === id);
  const isLong = values.length > SHORT + 1;
  const folded = isLong && !all;
  const shown = folded
    ? values.filter((value, i) => (i < SHORT && value.count > 0) || isChosen(value))
    : values.filter(({ name }) => foldText(name).includes(foldText(sought.trim())));
  return (
    <div role="group" aria-labelledby={heading} className="mb-5">
      <h3 id={heading} className="mb-1 px-2 text-xs font-semibold text-muted">
        {t.facets[facet]}
      </h3>
      {all && values.length > LONG && (
        <input
          type="search"
          aria-label={t.findInFacet(t.facets[facet])}
          placeholder={t.findInFacet(t.facets[facet])}
          value={sought}
          onChange={({ target }) => setSought(target.value)}
          className="mb-1 h-9 w-full rounded-md border border-control bg-panel px-2.5 pointer-coarse:h-11"
        />
      )}
      <div className={all && values.length > LONG ? 'max-h-96 overflow-y-auto' : ''}>
        {groupsOf(shown).map(([group, members]) => (
          <div key={group} role={group ? 'group' : undefined} aria-label={group || undefined}>
            {group && <h4 className="px-2 pt-1.5 pb-0.5 text-xs text-muted">{group}</h4>}
            {members.map((value) => (
              <FacetValueRow
                key={value.id}
                value={value}
                choice={
                  chosen.includes(value.id)
                    ? 'asked'
                    : chosen.includes(excluded(value.id))
                      ? 'excluded'
                      : 'none'
                }
                onToggle={() => onToggle(facet, value.id)}
                onOnly={() => onOnly(facet, value.id)}
                onExclude={() => onToggle(facet, excluded(value.id))}
              />
            ))}
          </div>
        ))}
        {shown.length === 0 && !folded && <p className="px-2 py-1.5 text-muted">{t.noneFound}</p>}
      </div>
      {isLong && (
        <button
          type="button"
          aria-expanded={all}
          onClick={() => {
            setAll(!all);
            setSought('');
          }}
          className="rounded-md px-2 py-1.5 text-muted hover:text-ink pointer-coarse:py-3"
        >
          {folded ? t.showMore(values.length - shown.length) : t.showFewer}
        </button>
      )}
    </div>
  );
}

/** Under their headings, in the order in which these first appear. */
function groupsOf(values: readonly FacetValue[]): readonly (readonly [string, readonly FacetValue[]])[] {
  const groups = new Map<string, FacetValue[]>();
  for (const value of values) {
    const members = groups.get(value.group ?? '');
    if (members) members.push(value);
    else groups.set(value.group ?? '', [value]);
  }
  return [...groups];
}

function useFacetValues(dataset: Outline, selection: Selection, facet: Facet): readonly FacetValue[] {
  const t = useMessages();
  const count = (id: string): number => selection.counts[facet].get(id) ?? 0;
  switch (facet) {
    case 'actor': {
      const kinds = ACTOR_KINDS.filter((kind) => dataset.actors.some((actor) => actor.kind === kind));
      return dataset.actors.map(({ id, name, kind }) => ({
        id,
        name,
        count: count(id),
        ...(kinds.length > 1 && { group: t.actorKinds[kind] }),
      }));
    }
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
