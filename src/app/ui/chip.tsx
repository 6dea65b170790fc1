import { X } from 'lucide-react';
import type { ReactNode } from 'react';

const PILL =
  'inline-flex max-w-full items-center gap-1.5 rounded-full px-3 text-sm transition-colors min-h-8 pointer-coarse:min-h-11';

export interface RemovableChipProps {
  readonly children: ReactNode;
  readonly label: string;
  /** It leaves events out: drawn dashed. */
  readonly excluded?: boolean;
  readonly onRemove: () => void;
}

/** A chosen filter; pressing it takes it back. */
export function RemovableChip({ children, label, excluded = false, onRemove }: RemovableChipProps) {
  return (
    <button
      type="button"
      aria-label={label}
      onClick={onRemove}
      className={`${PILL} hover:bg-line ${excluded ? 'border border-dashed border-control' : 'bg-soft'}`}
    >
      <span className="truncate">{children}</span>
      <X size={14} aria-hidden className="shrink-0 text-muted" />
    </button>
  );
}

export interface ToggleChipProps {
  readonly children: ReactNode;
  readonly pressed: boolean;
  readonly onPress: () => void;
}

/** A value that filters when pressed. */
export function ToggleChip({ children, pressed, onPress }: ToggleChipProps) {
  return (
    <button
      type="button"
      aria-pressed={pressed}
      onClick={onPress}
      className={`${PILL} border text-left ${
        pressed ? 'border-ink bg-ink text-paper' : 'border-line bg-panel hover:bg-soft'
      }`}
    >
      {children}
    </button>
  );
}
