import { type ComponentType, createElement, type ReactNode, useEffect, useSyncExternalStore } from 'react';

/** A part of the page whose code is fetched when it is first shown, or before by `fetch`. */
export interface LazyPart<Props> {
  (props: Props): ReactNode;
  /** Fetches its code; asked again, it costs nothing. @returns whether it came; it never rejects */
  readonly fetch: () => Promise<boolean>;
}

export interface LazyPartOptions<Props> {
  /** Shown while the code is on its way; nothing by default. */
  readonly meanwhile?: ComponentType<Props>;
  /** Shown when it does not come; nothing by default. data/site-update.ts tells the reader. */
  readonly instead?: ComponentType<Props>;
}

const Nothing = () => null;

/**
 * Unlike React's own `lazy`, what is here already is drawn at once, and what has just come is not held back: React shows the
 * content of a Suspense boundary no sooner than 300 ms after its fallback.
 */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  { meanwhile = Nothing, instead = Nothing }: LazyPartOptions<Props> = {},
): LazyPart<Props> {
  let shown = meanwhile;
  let coming: Promise<boolean> | undefined;
  const listeners = new Set<() => void>();
  const show = (next: ComponentType<Props>): void => {
    shown = next;
    for (const listener of listeners) listener();
  };
  const fetch = (): Promise<boolean> =>
    (coming ??= load().then(
      (part) => {
        show(part);
        return true;
      },
      () => {
        coming = undefined;
        show(instead);
        return false;
      },
    ));
  const subscribe = (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  function Lazy(props: Props) {
    const Shown = useSyncExternalStore(subscribe, () => shown);
    useEffect(() => void fetch(), []);
    return createElement(Shown, props);
  }
  return Object.assign(Lazy, { fetch });
}
