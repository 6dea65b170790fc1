import { useEffectEvent, useLayoutEffect } from 'react';

/** Whether keys are going somewhere else: into a field, a menu or a dialog, or are a browser's shortcut. */
function isTaken(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return true;
  return (
    event.target instanceof Element &&
    event.target.closest('input:not([type=checkbox]), textarea, select, [role=dialog], [role=menu]') !== null
  );
}

/**
 * Keys of the whole page. They are heard from the moment that what they act on is painted: in a passive effect, which
 * comes after the paint, a key pressed at once is lost.
 */
export function useKeyDown(onKeyDown: (event: KeyboardEvent) => void): void {
  const latest = useEffectEvent(onKeyDown);
  useLayoutEffect(() => {
    const listener = (event: KeyboardEvent): void => latest(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);
}

/** Shortcuts of the whole page, by `KeyboardEvent.key`; they rest while the reader types. */
export function useShortcuts(shortcuts: Readonly<Record<string, () => void>>): void {
  useKeyDown((event) => {
    const action = Object.hasOwn(shortcuts, event.key) ? shortcuts[event.key] : undefined;
    if (!action || isTaken(event)) return;
    event.preventDefault();
    action();
  });
}
