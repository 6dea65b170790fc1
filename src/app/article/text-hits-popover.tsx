import { Popover } from '@base-ui/react/popover';
import { X } from 'lucide-react';
import { useState } from 'react';
import { useMessages } from '../data/use-messages.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { TextHits, type TextHitsProps } from './text-hits.tsx';

/** How many articles say it, and on a press where. */
export function TextHitsPopover({ onRead, onSelect, ...rest }: TextHitsProps) {
  const t = useMessages();
  const [open, setOpen] = useState(false);
  const thenClose =
    <T,>(act: (value: T) => void) =>
    (value: T): void => {
      setOpen(false);
      act(value);
    };
  return (
    <Popover.Root open={open} onOpenChange={setOpen}>
      <Popover.Trigger
        render={
          <Button variant="quiet" className="underline decoration-dotted underline-offset-4">
            {t.inTexts.more(rest.hits.length)}
          </Button>
        }
      />
      <Popover.Portal>
        <Popover.Positioner sideOffset={4} align="start" collisionPadding={12} className="z-50">
          <Popover.Popup className="flex max-h-[min(30rem,var(--available-height))] w-[min(28rem,calc(100vw-1.5rem))] flex-col rounded-xl border border-line bg-panel text-ink shadow-card outline-none">
            <div className="flex items-center justify-between gap-2 border-b border-line py-1.5 ps-4 pe-2">
              <Popover.Title className="font-semibold">{t.inTexts.heading}</Popover.Title>
              <Popover.Close
                render={<IconButton variant="quiet" label={t.close} icon={<X size={18} aria-hidden />} />}
              />
            </div>
            <div className="min-h-0 overflow-y-auto px-4">
              <TextHits {...rest} onRead={thenClose(onRead)} onSelect={thenClose(onSelect)} />
            </div>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
