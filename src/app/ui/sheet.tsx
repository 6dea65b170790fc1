import { type ComponentProps, useRef } from 'react';
import { useMessages } from '../data/use-messages.ts';
import { useSheetDrag } from './use-sheet-drag.ts';

export interface SheetProps extends ComponentProps<'aside'> {
  readonly onClose: () => void;
}

/**
 * A panel over the lower part of the screen, half as high or nearly whole; what is behind stays usable. Dragged by its handle, or by
 * its content once that is scrolled to the top; let go low or flung down it closes.
 */
export function Sheet({ onClose, children, ...rest }: SheetProps) {
  const t = useMessages();
  const panel = useRef<HTMLDivElement>(null);
  const { height, toggle, grip } = useSheetDrag(panel, onClose);
  return (
    // As high as the sheet at rest, so that the view behind ends where the sheet begins.
    <aside
      {...rest}
      className="relative z-10 h-(--sheet-half) shrink-0 low:fixed low:inset-x-0 low:bottom-0 low:z-30 [--sheet-full:92dvh] [--sheet-half:46dvh] low:[--sheet-half:92dvh]"
    >
      <div
        ref={panel}
        data-height={height}
        className="absolute inset-x-0 bottom-0 flex h-(--sheet-half) flex-col rounded-t-2xl border-t border-line bg-panel shadow-[0_-4px_24px_rgb(0_0_0/12%)] transition-[height,transform] duration-200 data-dragged:transition-none data-[height=full]:h-(--sheet-full)"
      >
        <button
          type="button"
          aria-label={height === 'half' ? t.enlarge : t.reduce}
          aria-expanded={height === 'full'}
          onClick={toggle}
          {...grip}
          className="-mb-3 grid h-7 w-full shrink-0 touch-none place-items-start justify-center rounded-t-2xl pt-2.5 focus-visible:-outline-offset-4"
        >
          <span aria-hidden className="h-1 w-10 rounded-full bg-control/60" />
        </button>
        {children}
      </div>
    </aside>
  );
}
