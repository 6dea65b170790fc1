import type { ReactNode } from 'react';
import { HelpButton } from './help/help-button.tsx';
import { ShareMenu } from './parts.tsx';
import { ShareButton } from './share/share-button.tsx';
import type { ShareMenuProps } from './share/share-menu.tsx';
import { OpenedPart } from './ui/opened-part.tsx';
import { SearchBox, type SearchBoxProps } from './ui/search-box.tsx';
import { ViewTabs, type ViewTabsProps } from './view-tabs.tsx';

export interface HeaderToolsProps extends SearchBoxProps, ViewTabsProps, ShareMenuProps {
  /** On a phone, in place of the views: the button of the filters. */
  readonly filters?: ReactNode;
}

/** Search, views or filters, and sharing. */
export function HeaderTools({ query, onQuery, view, onView, filters, ...share }: HeaderToolsProps) {
  return (
    <>
      <SearchBox query={query} onQuery={onQuery} />
      {filters ?? <ViewTabs view={view} onView={onView} />}
      <OpenedPart popup="menu" part={ShareMenu} button={<ShareButton />}>
        <ShareMenu {...share} />
      </OpenedPart>
      <HelpButton />
    </>
  );
}
