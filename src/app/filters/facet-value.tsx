import { Ban, CircleDot } from 'lucide-react';
import { useMessages } from '../data/use-messages.ts';

export interface FacetValue {
  readonly id: string;
  readonly name: string;
  readonly count: number;
  readonly colour?: string;
  /** The heading it stands under, where the facet has several. */
  readonly group?: string;
}

export interface FacetValueRowProps {
  readonly value: FacetValue;
  readonly choice: 'asked' | 'excluded' | 'none';
  readonly onToggle: () => void;
  readonly onOnly: () => void;
  readonly onExclude: () => void;
}

const SMALL =
  'grid size-7 shrink-0 place-items-center rounded-md text-muted hover:bg-line hover:text-ink pointer-coarse:size-11';

/** A checkbox with its count; beside it, when pointed at or reached by Tab, "only" and "exclude". */
export function FacetValueRow({ value, choice, onToggle, onOnly, onExclude }: FacetValueRowProps) {
  const t = useMessages();
  const { name, count, colour } = value;
  return (
    <div
      className={`group flex items-center rounded-md pe-1 hover:bg-soft ${
        choice === 'none' ? (count === 0 ? 'text-muted' : '') : 'bg-soft'
      }`}
    >
      <label className="flex min-w-0 grow cursor-pointer items-start gap-2.5 py-1.5 ps-2 pointer-coarse:py-2.5">
        <input
          type="checkbox"
          checked={choice === 'asked'}
          onChange={onToggle}
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
        <span className={`line-clamp-2 min-w-0 grow ${choice === 'excluded' ? 'line-through' : ''}`}>
          {name}
        </span>
      </label>
      <span
        className={`flex shrink-0 group-focus-within:flex group-hover:flex pointer-coarse:flex ${
          choice === 'excluded' ? '' : 'hidden-until-needed'
        }`}
      >
        <button
          type="button"
          title={t.onlyThis(name)}
          aria-label={t.onlyThis(name)}
          onClick={onOnly}
          className={SMALL}
        >
          <CircleDot size={14} aria-hidden />
        </button>
        <button
          type="button"
          title={t.excludeThis(name)}
          aria-label={t.excludeThis(name)}
          aria-pressed={choice === 'excluded'}
          onClick={onExclude}
          className={`${SMALL} aria-pressed:text-accent`}
        >
          <Ban size={14} aria-hidden />
        </button>
      </span>
      <span aria-hidden className="min-w-6 text-end text-muted pointer-coarse:min-w-8 tabular-nums">
        {count}
      </span>
    </div>
  );
}
