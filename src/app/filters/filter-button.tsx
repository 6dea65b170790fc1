import { SlidersHorizontal } from 'lucide-react';
import type { ComponentProps } from 'react';
import { Button } from '../ui/button.tsx';

export interface FilterButtonProps extends ComponentProps<'button'> {
  readonly label: string;
}

/** Opens the sheet of filters; stands alone while the sheet's code is on its way. */
export function FilterButton({ label, ...rest }: FilterButtonProps) {
  return (
    <Button {...rest}>
      <SlidersHorizontal size={15} aria-hidden />
      {label}
    </Button>
  );
}
