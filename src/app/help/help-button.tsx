import { CircleHelp } from 'lucide-react';
import { useState } from 'react';
import { useMessages } from '../data/use-messages.ts';
import { IconButton } from '../ui/button.tsx';
import { useShortcuts } from '../ui/keys.ts';
import { lazyPart } from '../ui/lazy-part.ts';

const HelpDialog = lazyPart(async () => (await import('./help-dialog.tsx')).HelpDialog);

/** Opens the list of shortcuts, as `?` does. Not shown where there are no keys to press. */
export function HelpButton() {
  const t = useMessages();
  const [open, setOpen] = useState(false);
  // Its code is fetched when it is first asked for.
  const [asked, setAsked] = useState(false);
  const show = (): void => {
    setAsked(true);
    setOpen(true);
  };
  useShortcuts({ '?': show });
  return (
    <>
      <IconButton
        label={t.help.title}
        icon={<CircleHelp size={17} aria-hidden />}
        onClick={show}
        className="max-md:hidden pointer-coarse:hidden"
      />
      {asked && <HelpDialog open={open} onOpenChange={setOpen} />}
    </>
  );
}
