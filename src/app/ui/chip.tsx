import { X } from 'lucide-react';
import type { ReactNode } from 'react';

/** As high as a finger; what is drawn is slimmer. */
const TARGET =
  'group/chip inline-flex max-w-full items-center rounded-full text-start pointer-coarse:min-h-11';
const PILL =
  'inline-flex min-h-8 max-w-full items-center gap-1.5 rounded-full border px-3 text-sm transition-colors pointer-coarse:min-h-9';

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
    <button type="button" aria-label={label} onClick={onRemove} className={TARGET}>
      <span
        className={`${PILL} group-hover/chip:bg-line ${
          excluded ? 'border-dashed border-control' : 'border-transparent bg-soft'
        }`}
      >
        <span className="truncate">{children}</span>
        <X size={14} aria-hidden className="shrink-0 text-muted" />
      </span>
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
    <button type="button" aria-pressed={pressed} onClick={onPress} className={TARGET}>
      <span
        className={`${PILL} ${
          pressed ? 'border-ink bg-ink text-paper' : 'border-line bg-panel group-hover/chip:bg-soft'
        }`}
      >
        {children}
      </span>
    </button>
  );
}
