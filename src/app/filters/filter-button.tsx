import { SlidersHorizontal } from 'lucide-react';
import type { ComponentProps } from 'react';
import { useMessages } from '../data/use-messages.ts';
import { Button } from '../ui/button.tsx';

export interface FilterButtonProps extends ComponentProps<'button'> {
  /** How many values are filtered by. */
  readonly count: number;
  /** Only its icon and the number. */
  readonly compact: boolean;
}

/** Opens the sheet of filters; stands alone until the reader asks for that. */
export function FilterButton({ count, compact, ...rest }: FilterButtonProps) {
  const t = useMessages();
  const label = t.filtersOn(count);
  if (!compact) {
    return (
      <Button {...rest}>
        <SlidersHorizontal size={15} aria-hidden />
        {label}
      </Button>
    );
  }
  return (
    <Button {...rest} aria-label={label} title={label} className="relative size-[44px] shrink-0 px-0!">
      <SlidersHorizontal size={17} aria-hidden />
      {count > 0 && (
        <span
          aria-hidden
          className="absolute -end-1 -top-1 min-w-4.5 rounded-full bg-accent px-1 text-center text-[0.6875rem] leading-4.5 font-semibold text-panel tabular-nums"
        >
          {count}
        </span>
      )}
    </Button>
  );
}
