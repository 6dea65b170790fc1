import { cloneElement, type KeyboardEvent, type ReactElement, type ReactNode, useState } from 'react';
import type { LazyPart } from './lazy-part.ts';

/** Goes on the button: it brings the code of what it opens when the reader is about to press it, and opens it when they do. */
export interface Opener {
  readonly 'aria-haspopup': 'menu' | 'dialog';
  readonly 'aria-expanded': false;
  readonly onPointerEnter: () => void;
  readonly onFocus: () => void;
  readonly onClick: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

export interface OpenedPartProps {
  readonly popup: Opener['aria-haspopup'];
  readonly part: Pick<LazyPart<never>, 'fetch'>;
  readonly button: ReactElement<Partial<Opener>>;
  /** The part: the same button with what it opens, open when it is first shown. */
  readonly children: ReactNode;
}

/** A button whose menu or sheet is no part of the first view. Until it is pressed, it is nothing but a button. */
export function OpenedPart({ popup, part, button, children }: OpenedPartProps) {
  const [opened, setOpened] = useState(false);
  const open = async (): Promise<void> => {
    if (await part.fetch()) setOpened(true);
  };
  if (opened) return children;
  return cloneElement(button, {
    'aria-haspopup': popup,
    'aria-expanded': false,
    onPointerEnter: () => void part.fetch(),
    onFocus: () => void part.fetch(),
    onClick: () => void open(),
    onKeyDown: (event) => {
      if (popup !== 'menu' || event.key !== 'ArrowDown') return;
      event.preventDefault();
      void open();
    },
  });
}
