import type { Outline } from '../../model/outline.ts';
import { EVENT_KINDS, EVENT_STATUSES } from '../../model/event.ts';
import { type Facet, FACETS } from '../../model/view.ts';
import { hasFilters, isExcluded, valueOf, type ViewState } from '../state/view-state.ts';
import type { Messages } from '../../text/en.ts';
import { useMessages } from '../data/use-messages.ts';
import { Button } from '../ui/button.tsx';
import { RemovableChip } from '../ui/chip.tsx';

function nameOf(dataset: Outline, t: Messages, facet: Facet, id: string): string {
  switch (facet) {
    case 'actor':
      return dataset.actors.find((a) => a.id === id)?.name ?? id;
    case 'topic':
      return dataset.topics.find((topic) => topic.id === id)?.name ?? id;
    case 'status':
      return t.statuses[EVENT_STATUSES.find((s) => s === id) ?? 'happened'];
    case 'kind':
      return t.kinds[EVENT_KINDS.find((k) => k === id) ?? 'action'];
    case 'article':
      return dataset.articles.find((a) => a.id === id)?.headline ?? id;
  }
}

export interface FilterChipsProps {
  readonly dataset: Outline;
  readonly state: ViewState;
  readonly onToggle: (facet: Facet, value: string) => void;
  readonly onClearSearch: () => void;
  readonly onClear: () => void;
}

/** What is filtered by, one chip each, and a way to take back all. */
export function FilterChips({ dataset, state, onToggle, onClearSearch, onClear }: FilterChipsProps) {
  const t = useMessages();
  if (!hasFilters(state)) return null;
  return (
    <>
      {state.query !== '' && (
        <RemovableChip label={t.removeFilter(state.query)} onRemove={onClearSearch}>
          {t.searchChip(state.query)}
        </RemovableChip>
      )}
      {FACETS.flatMap((facet) =>
        state.filters[facet].map((id) => {
          const named = nameOf(dataset, t, facet, valueOf(id));
          const name = isExcluded(id) ? t.excludedChip(named) : named;
          return (
            <RemovableChip
              key={`${facet}:${id}`}
              label={t.removeFilter(name)}
              excluded={isExcluded(id)}
              onRemove={() => onToggle(facet, id)}
            >
              {name}
            </RemovableChip>
          );
        }),
      )}
      <Button variant="quiet" onClick={onClear}>
        {t.clearFilters}
      </Button>
    </>
  );
}
