import { Drawer } from '@base-ui/react/drawer';
import type { ReactNode } from 'react';
import { useMessages } from '../data/use-messages.ts';
import { FilterButton } from './filter-button.tsx';

export interface FilterSheetProps {
  readonly count: number;
  /** On a phone: from below, its button an icon; else from the side where reading begins. */
  readonly compact: boolean;
  /** Says how many events the filters leave: "Show 9 events". */
  readonly closeLabel: string;
  readonly children: ReactNode;
}

const EDGE = {
  below: {
    viewport: 'items-end',
    popup:
      'max-h-[85dvh] w-full rounded-t-2xl translate-y-(--drawer-swipe-movement-y) data-ending-style:translate-y-full data-starting-style:translate-y-full',
  },
  left: {
    viewport: 'items-stretch',
    popup:
      'w-88 translate-x-(--drawer-swipe-movement-x) data-ending-style:-translate-x-full data-starting-style:-translate-x-full',
  },
} as const;

/** The filters where there is no room beside the timeline; swiped away, or closed by its button. Open from the first: its code comes when a reader asks for it. */
export function FilterSheet({ count, compact, closeLabel, children }: FilterSheetProps) {
  const t = useMessages();
  const { viewport, popup } = EDGE[compact ? 'below' : 'left'];
  return (
    <Drawer.Root defaultOpen swipeDirection={compact ? 'down' : 'left'}>
      <Drawer.Trigger render={<FilterButton count={count} compact={compact} />} />
      <Drawer.Portal>
        <Drawer.Backdrop className="fixed inset-0 z-40 bg-black/35 transition-opacity duration-150 data-ending-style:opacity-0 data-starting-style:opacity-0" />
        <Drawer.Viewport dir="ltr" className={`fixed inset-0 z-50 flex ${viewport}`}>
          <Drawer.Popup
            aria-label={t.filtersOn(count)}
            className={`flex flex-col bg-paper text-ink shadow-card transition-transform duration-200 outline-none data-swiping:duration-0 ${popup}`}
          >
            {compact && (
              <span aria-hidden className="mx-auto mt-2.5 h-1 w-10 shrink-0 rounded-full bg-control/60" />
            )}
            <Drawer.Content dir="auto" className="min-h-0 grow overflow-y-auto overscroll-contain px-3 pt-4">
              {children}
            </Drawer.Content>
            <div className="border-t border-line p-3 pb-[max(0.75rem,env(safe-area-inset-bottom))]">
              <Drawer.Close className="h-11 w-full rounded-lg bg-ink font-medium text-paper hover:opacity-85">
                {closeLabel}
              </Drawer.Close>
            </div>
          </Drawer.Popup>
        </Drawer.Viewport>
      </Drawer.Portal>
    </Drawer.Root>
  );
}
