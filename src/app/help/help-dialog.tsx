import { Dialog } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import { useMessages } from '../data/use-messages.ts';
import { IconButton } from '../ui/button.tsx';

export interface HelpDialogProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
}

/** Every key that does something. */
export function HelpDialog({ open, onOpenChange }: HelpDialogProps) {
  const { help, close } = useMessages();
  return (
    <Dialog.Root open={open} onOpenChange={onOpenChange}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-black/35 transition-opacity duration-150 data-ending-style:opacity-0 data-starting-style:opacity-0" />
        <Dialog.Popup className="fixed top-1/2 left-1/2 z-50 max-h-[85dvh] w-[min(34rem,calc(100vw-2rem))] -translate-1/2 overflow-y-auto rounded-xl bg-panel p-5 text-ink shadow-card outline-none md:p-6">
          <div className="flex items-center justify-between gap-4">
            <Dialog.Title className="font-serif text-2xl font-medium">{help.title}</Dialog.Title>
            <Dialog.Close
              render={<IconButton variant="quiet" label={close} icon={<X size={18} aria-hidden />} />}
            />
          </div>
          {help.groups.map(({ name, keys }) => (
            <section key={name} className="mt-4">
              <h3 className="text-xs font-semibold text-muted">{name}</h3>
              <dl className="mt-1 divide-y divide-line">
                {keys.map(([pressed, does]) => (
                  <div key={does} className="flex items-baseline justify-between gap-4 py-1.5">
                    <dt className="order-2 flex shrink-0 gap-1.5">
                      {pressed.map((key) => (
                        <kbd
                          key={key}
                          className="min-w-6 rounded-sm border border-control bg-paper px-1.5 py-0.5 text-center font-sans text-xs"
                        >
                          {key}
                        </kbd>
                      ))}
                    </dt>
                    <dd>{does}</dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
