import { Share2 } from 'lucide-react';
import type { ComponentProps } from 'react';
import { useMessages } from '../data/use-messages.ts';
import { Button } from '../ui/button.tsx';

/** Opens the share menu; stands alone until the reader asks for that. */
export function ShareButton(props: ComponentProps<'button'>) {
  const t = useMessages();
  return (
    <Button
      {...props}
      aria-label={t.share}
      className="shrink-0 max-md:size-[44px] max-xl:w-9 max-xl:px-0! pointer-coarse:max-xl:w-11"
    >
      <Share2 size={16} aria-hidden />
      <span className="max-xl:hidden">{t.share}</span>
    </Button>
  );
}
