import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from './button.tsx';

export interface NoticeProps {
  readonly children: ReactNode;
  readonly dismissLabel: string;
  readonly onDismiss: () => void;
}

/** A line across the page that something was not as asked, with a way on. */
export function Notice({ children, dismissLabel, onDismiss }: NoticeProps) {
  return (
    <div role="status" className="flex items-start gap-3 border-b border-line bg-soft px-4 py-2 md:px-5">
      <div className="grow self-center">{children}</div>
      <IconButton variant="quiet" label={dismissLabel} icon={<X size={18} />} onClick={onDismiss} />
    </div>
  );
}
