import type { ReactNode } from 'react';
import { FACETS } from '../model/view.ts';
import { useMessages } from './data/use-messages.ts';
import { FilterChips } from './filters/chips.tsx';
import { FilterButton } from './filters/filter-button.tsx';
import { FilterSheet, TextHitsPopover } from './parts.tsx';
import { SettingsRow } from './settings-row.tsx';
import { hasFilters } from './state/view-state.ts';
import { Brief } from './ui/brief.tsx';
import type { EventChoice } from './use-event-choice.ts';
import type { Reading } from './use-reading.ts';
import type { Steps } from './use-steps.ts';
import { ViewTabs } from './view-tabs.tsx';
import { OpenedPart } from './ui/opened-part.tsx';

export interface CountBarProps {
  readonly reading: Reading;
  readonly steps: Steps;
  readonly choice: EventChoice;
  /** Below a tablet's width: the views stand here, the filters in the header. */
  readonly phone: boolean;
  /** The button of the filters, where they are in a sheet. */
  readonly filters?: ReactNode;
  /** The timeline's tools. */
  readonly children?: ReactNode;
}

/** How many events are shown, and what is filtered by. */
export function CountBar({ reading, steps, choice, phone, filters, children }: CountBarProps) {
  const t = useMessages();
  const { dataset, state, selection, textHits } = reading;
  const [shown, total] = [selection.visible.length, dataset.events.length];
  const count = (
    <p
      role="status"
      className="font-semibold whitespace-nowrap tabular-nums max-md:text-[0.8125rem] max-md:font-normal max-md:text-muted"
    >
      {shown === total && !hasFilters(state) ? (
        <Brief full={t.shown(shown, total)} brief={t.eventCount(total)} />
      ) : (
        t.shown(shown, total)
      )}
    </p>
  );
  const chips = (
    <>
      <FilterChips
        dataset={dataset}
        state={state}
        onToggle={steps.toggle}
        onClearSearch={() => steps.search('')}
        onClear={steps.clear}
      />
      {/* With no event to show, they stand in the view itself. */}
      {textHits.length > 0 && (shown > 0 || state.read !== null) && (
        <TextHitsPopover
          dataset={dataset}
          hits={textHits}
          onRead={steps.readFound}
          onSelect={choice.onSelect}
        />
      )}
    </>
  );
  if (phone) {
    return (
      <>
        <div className="flex shrink-0 flex-wrap items-center justify-between gap-x-3 border-b border-line bg-panel px-4">
          <ViewTabs view={state.view} onView={steps.show} />
          {count}
        </div>
        {hasFilters(state) && (
          <div className="flex max-h-26 shrink-0 flex-wrap items-center gap-x-1.5 overflow-y-auto border-b border-line px-4 py-1">
            {chips}
          </div>
        )}
      </>
    );
  }
  return (
    <div className="flex min-h-14 shrink-0 flex-wrap items-center gap-x-3 gap-y-1.5 px-4 py-2 md:px-5">
      {count}
      {filters}
      {chips}
      {children}
    </div>
  );
}

export interface FilterSheetButtonProps {
  readonly reading: Reading;
  /** Only its icon and the number of filters. */
  readonly compact: boolean;
  readonly children: ReactNode;
}

/** Opens the filters in a sheet; with them, below a desktop's width, what is set once. */
export function FilterSheetButton({ reading, compact, children }: FilterSheetButtonProps) {
  const t = useMessages();
  const { state, selection } = reading;
  const count = FACETS.reduce((n, facet) => n + state.filters[facet].length, 0);
  return (
    <OpenedPart popup="dialog" part={FilterSheet} button={<FilterButton count={count} compact={compact} />}>
      <FilterSheet count={count} compact={compact} closeLabel={t.showEvents(selection.visible.length)}>
        {children}
        <SettingsRow />
      </FilterSheet>
    </OpenedPart>
  );
}
