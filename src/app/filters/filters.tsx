import type { Outline } from '../../model/outline.ts';
import { FACETS } from '../../model/view.ts';
import { useMessages } from '../data/use-messages.ts';
import type { Selection } from '../state/select.ts';
import type { Filters } from '../state/view-state.ts';
import { type FacetActions, FacetGroup } from './facet-group.tsx';

export interface FilterPanelProps extends FacetActions {
  readonly dataset: Outline;
  readonly selection: Selection;
  readonly filters: Filters;
}

export function FilterPanel({ dataset, selection, filters, onToggle, onOnly }: FilterPanelProps) {
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
          onOnly={onOnly}
        />
      ))}
    </section>
  );
}
