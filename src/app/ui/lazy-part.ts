import { type ComponentType, lazy, type LazyExoticComponent } from 'react';

/**
 * A part of the page whose code is fetched when it is first shown. One that does not arrive shows nothing, or what is given
 * in its place, and costs the page nothing else: data/site-update.ts tells the reader.
 */
export function lazyPart<Props>(
  load: () => Promise<ComponentType<Props>>,
  instead: ComponentType<Props> = () => null,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => ({ default: await load().catch(() => instead) }));
}
