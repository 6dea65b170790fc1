import { Tabs } from '@base-ui/react/tabs';
import { lazy, Suspense } from 'react';
import { HelpButton } from './help/help-button.tsx';
import { ShareButton } from './share/share-button.tsx';
import type { ShareMenuProps } from './share/share-menu.tsx';
import { VIEWS } from '../model/view.ts';
import { useMessages } from './data/use-messages.ts';
import { SearchBox, type SearchBoxProps } from './ui/search-box.tsx';

// Overlays bring a third of the code and none of the first view.
const ShareMenu = lazy(async () => ({ default: (await import('./share/share-menu.tsx')).ShareMenu }));

/** Search, views and sharing. Stands inside the `Tabs.Root` of the views. */
export function HeaderTools({ query, onQuery, ...share }: SearchBoxProps & ShareMenuProps) {
  const t = useMessages();
  return (
    <>
      <SearchBox query={query} onQuery={onQuery} />
      <Tabs.List
        aria-label={t.view}
        activateOnFocus
        className="flex h-9 shrink-0 overflow-hidden rounded-lg border border-line bg-panel p-0 max-md:order-9 max-md:-mx-4 max-md:-mb-2 max-md:w-[calc(100%+2rem)] max-md:rounded-none max-md:border-0 pointer-coarse:h-11"
      >
        {VIEWS.map((view) => (
          <Tabs.Tab
            key={view}
            value={view}
            className="grow px-3.5 font-medium transition-colors not-data-active:hover:bg-soft focus-visible:-outline-offset-2 max-md:border-b-2 max-md:border-transparent max-md:data-active:border-ink md:data-active:bg-ink md:data-active:text-paper"
          >
            {t.views[view]}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Suspense fallback={<ShareButton />}>
        <ShareMenu {...share} />
      </Suspense>
      <HelpButton />
    </>
  );
}
