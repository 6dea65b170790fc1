import type { ButtonHTMLAttributes, ReactNode } from 'react';

const BASE =
  'inline-flex h-9 items-center justify-center gap-1.5 rounded-lg text-sm whitespace-nowrap transition-colors ' +
  'disabled:opacity-40 disabled:cursor-default aria-disabled:opacity-40 aria-disabled:cursor-default pointer-coarse:h-11';

const VARIANTS = {
  outline: 'border border-line bg-panel px-3 font-medium hover:enabled:bg-soft',
  quiet: 'px-2 text-muted hover:enabled:bg-soft hover:enabled:text-ink',
  solid: 'bg-ink px-4 font-medium text-paper hover:enabled:opacity-85',
} as const;

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly variant?: keyof typeof VARIANTS;
}

export function Button({ variant = 'outline', className = '', ...rest }: ButtonProps) {
  return <button type="button" className={`${BASE} ${VARIANTS[variant]} ${className}`} {...rest} />;
}

export interface IconButtonProps extends Omit<ButtonProps, 'aria-label' | 'children'> {
  /** The accessible name, shown as a tooltip too. */
  readonly label: string;
  readonly icon: ReactNode;
}

export function IconButton({ label, icon, className = '', ...rest }: IconButtonProps) {
  return (
    <Button
      aria-label={label}
      title={label}
      className={`w-9 px-0! pointer-coarse:w-11 ${className}`}
      {...rest}
    >
      {icon}
    </Button>
  );
}
