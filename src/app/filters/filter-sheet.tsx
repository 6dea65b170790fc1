import { Dialog } from '@base-ui/react/dialog';
import type { ReactNode } from 'react';
import { FilterButton } from './filter-button.tsx';

export interface FilterSheetProps {
  readonly label: string;
  /** Says how many events the filters leave: "Show 9 events". */
  readonly closeLabel: string;
  readonly children: ReactNode;
}

/** The filters where there is no room beside the timeline. */
export function FilterSheet({ label, closeLabel, children }: FilterSheetProps) {
  return (
    <Dialog.Root>
      <Dialog.Trigger render={<FilterButton label={label} />} />
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-black/35 transition-opacity duration-150 data-ending-style:opacity-0 data-starting-style:opacity-0" />
        <Dialog.Popup
          aria-label={label}
          className="fixed z-50 flex flex-col bg-paper text-ink shadow-card transition-transform duration-200 outline-none max-md:inset-x-0 max-md:bottom-0 max-md:max-h-[85dvh] max-md:rounded-t-2xl max-md:data-ending-style:translate-y-full max-md:data-starting-style:translate-y-full md:inset-y-0 md:left-0 md:w-80 md:data-ending-style:-translate-x-full md:data-starting-style:-translate-x-full"
        >
          <div className="min-h-0 grow overflow-y-auto overscroll-contain px-3 pt-5">{children}</div>
          <div className="border-t border-line p-3 pb-[max(0.75rem,env(safe-area-inset-bottom))]">
            <Dialog.Close className="h-11 w-full rounded-lg bg-ink font-medium text-paper hover:opacity-85">
              {closeLabel}
            </Dialog.Close>
          </div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
