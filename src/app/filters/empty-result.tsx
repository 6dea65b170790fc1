import type { ReactNode } from 'react';
import type { Relaxation } from '../state/select.ts';
import type { Facet } from '../../model/view.ts';
import { useMessages } from '../data/use-messages.ts';
import { Button } from '../ui/button.tsx';
import { MessagePage } from '../ui/message-page.tsx';

export interface EmptyResultProps {
  readonly relaxations: readonly Relaxation[];
  readonly query: string;
  readonly total: number;
  readonly onDrop: (what: Facet | 'query') => void;
  readonly onClear: () => void;
  /** Where else it was found. */
  readonly children?: ReactNode;
}

/** No event passes: which one filter to loosen, and what that would bring back. */
export function EmptyResult({ relaxations, query, total, onDrop, onClear, children }: EmptyResultProps) {
  const t = useMessages();
  const searchOnly = relaxations.some(({ drop, count }) => drop === 'query' && count === total);
  return (
    <MessagePage title={searchOnly ? t.emptySearch(query) : t.emptyTitle}>
      {relaxations.map(({ drop, count }) => (
        <Button
          key={drop}
          onClick={() => onDrop(drop)}
          className="h-auto! min-h-9 py-1.5 text-left whitespace-normal!"
        >
          {drop === 'query' ? t.emptyDropSearch(query, count) : t.emptyDrop(t.facet[drop], count)}
        </Button>
      ))}
      {!searchOnly && (
        <Button variant="quiet" onClick={onClear}>
          {t.emptyClear(total)}
        </Button>
      )}
      {children}
    </MessagePage>
  );
}
