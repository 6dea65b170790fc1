import { type KeyboardEvent, useRef } from 'react';
import { type View, VIEWS } from '../model/view.ts';
import { useMessages } from './data/use-messages.ts';

/** The panel that the tabs change. */
export const VIEW_PANEL = 'view';

export interface ViewTabsProps {
  readonly view: View;
  readonly onView: (view: View) => void;
}

/**
 * The ways to see the events. Tabs as the ARIA Authoring Practices have them, with automatic activation: one stop of Tab, arrow
 * keys, Home and End choose.
 */
export function ViewTabs({ view, onView }: ViewTabsProps) {
  const t = useMessages();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!list.current || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const forward = getComputedStyle(list.current).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const backward = forward === 'ArrowRight' ? 'ArrowLeft' : 'ArrowRight';
    const at = VIEWS.indexOf(view);
    const to = { [forward]: at + 1, [backward]: at - 1, Home: 0, End: -1 }[event.key];
    const next = to === undefined ? undefined : VIEWS.at(to % VIEWS.length);
    if (!next) return;
    // The story's arrow keys rest.
    event.preventDefault();
    list.current.querySelector<HTMLElement>(`[data-view=${next}]`)?.focus();
    onView(next);
  };
  return (
    <div
      ref={list}
      role="tablist"
      aria-label={t.view}
      className="flex h-9 shrink-0 overflow-hidden md:rounded-lg md:border md:border-line bg-panel p-0 pointer-coarse:h-11 max-md:-ms-3 max-[22rem]:-ms-2 max-md:h-11"
    >
      {VIEWS.map((each) => (
        <button
          key={each}
          type="button"
          role="tab"
          data-view={each}
          aria-selected={each === view}
          aria-controls={each === view ? VIEW_PANEL : undefined}
          tabIndex={each === view ? 0 : -1}
          onClick={() => onView(each)}
          onKeyDown={onKeyDown}
          className="px-3 max-[22rem]:px-2 font-medium whitespace-nowrap transition-colors not-aria-selected:hover:bg-soft focus-visible:-outline-offset-2 max-md:text-muted max-md:aria-selected:text-ink max-md:aria-selected:shadow-[inset_0_-2px_var(--ink)] md:px-3.5 md:aria-selected:bg-ink md:aria-selected:text-paper"
        >
          {t.views[each]}
        </button>
      ))}
    </div>
  );
}
