import { embedded } from './data/published-page.ts';
import { loadSearch } from './data/use-search-index.ts';
import { lazyPart } from './ui/lazy-part.ts';

/* The parts of the page whose code is not needed before the first paint. */

/** With vis-timeline, more code than all the rest. */
export const TimelineView = lazyPart(async () => (await import('./timeline/timeline.tsx')).TimelineView, {
  meanwhile: () => <div className="tl min-h-0 grow" />,
});
/** What is shown is there without its frame too. */
export const EmbedShell = lazyPart(async () => (await import('./embed/embed-shell.tsx')).EmbedShell, {
  instead: ({ children }) => children,
});
export const EventDetail = lazyPart(async () => (await import('./detail/detail.tsx')).EventDetail);
/** What the detail is in where there is no room beside the view. */
export const Sheet = lazyPart(async () => (await import('./ui/sheet.tsx')).Sheet);
export const PrintedList = lazyPart(async () => (await import('./list/printed.tsx')).PrintedList);
export const Story = lazyPart(async () => (await import('./story/story.tsx')).Story);
export const ArticleView = lazyPart(async () => (await import('./article/article-view.tsx')).ArticleView);
export const BestMatches = lazyPart(async () => (await import('./detail/best-matches.tsx')).BestMatches);
export const TextHits = lazyPart(async () => (await import('./article/text-hits.tsx')).TextHits);
export const TextHitsPopover = lazyPart(
  async () => (await import('./article/text-hits-popover.tsx')).TextHitsPopover,
);
export const UrlNotices = lazyPart(async () => (await import('./url-notices.tsx')).UrlNotices);
export const FilterSheet = lazyPart(async () => (await import('./filters/filter-sheet.tsx')).FilterSheet);
export const ShareMenu = lazyPart(async () => (await import('./share/share-menu.tsx')).ShareMenu);

/** Fetches what the address asks for, so that it is there from the first. @param search the address's query */
export async function firstParts(search: string): Promise<void> {
  const asked = new URLSearchParams(search);
  const view = asked.get('view');
  // It is drawn when it comes: the rest does not wait for it.
  if (view !== 'list') void TimelineView.fetch();
  await Promise.all([
    asked.has('q') && loadSearch().catch(() => undefined),
    embedded && EmbedShell.fetch(),
    view === 'story' && Story.fetch(),
    asked.has('read') && ArticleView.fetch(),
    asked.has('event') && EventDetail.fetch(),
    asked.has('event') && Sheet.fetch(),
  ]);
}

/** Fetches what most readers come to, once the page has come to rest. @param also what else is done then */
export function laterParts(also: () => void): void {
  // Safari has no idle callback.
  const whenIdle = window.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 200));
  const fetchLater = (): void => {
    for (const part of [EventDetail, Sheet, Story, TimelineView, PrintedList]) void part.fetch();
    also();
  };
  const begin = (): void => void whenIdle(fetchLater);
  if (document.readyState === 'complete') begin();
  else window.addEventListener('load', begin, { once: true });
}
