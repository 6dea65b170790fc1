import { type ReactNode, Suspense } from 'react';
import { HelpButton } from './help/help-button.tsx';
import { ShareButton } from './share/share-button.tsx';
import type { ShareMenuProps } from './share/share-menu.tsx';
import { lazyPart } from './ui/lazy-part.ts';
import { SearchBox, type SearchBoxProps } from './ui/search-box.tsx';
import { ViewTabs } from './view-tabs.tsx';

// Overlays bring a third of the code and none of the first view.
const ShareMenu = lazyPart(async () => (await import('./share/share-menu.tsx')).ShareMenu);

export interface HeaderToolsProps extends SearchBoxProps, ShareMenuProps {
  /** On a phone, in place of the views: the button of the filters. */
  readonly filters?: ReactNode;
}

/** Search, views or filters, and sharing. */
export function HeaderTools({ query, onQuery, filters, ...share }: HeaderToolsProps) {
  return (
    <>
      <SearchBox query={query} onQuery={onQuery} />
      {filters ?? <ViewTabs />}
      <Suspense fallback={<ShareButton />}>
        <ShareMenu {...share} />
      </Suspense>
      <HelpButton />
    </>
  );
}
