import { QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, startTransition, StrictMode, useLayoutEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { loadMessages } from './data/language.ts';
import { embedded, readablePage } from './data/published-page.ts';
import { keepSite } from './data/site-update.ts';
import { client } from './data/query-client.ts';
import './data/seed-errors.ts';
import { fetchTellings, firstTelling } from './data/tellings.ts';
import { outlineQuery } from './data/use-outline.ts';
import { MessagesContext } from './data/use-messages.ts';
import { currentSearch } from './data/use-view-state.ts';
import type { Messages } from '../text/en.ts';
import { firstParts, laterParts, UrlNotices } from './parts.tsx';
import { parseViewState } from './state/url.ts';
import { UpdateNotice } from './update-notice.tsx';
import './app.css';

/** Takes the place of what stood there, the page or the shell, in the frame in which the app comes: nothing flashes between. */
function Handover({ children }: { readonly children: ReactNode }) {
  useLayoutEffect(() => {
    readablePage()?.remove();
    document.getElementById('root')?.removeAttribute('aria-busy');
    laterParts(() => void outline.then(fetchTellings));
    // A frame in another page keeps nothing there.
    if (import.meta.env.PROD && !embedded) void keepSite();
  }, []);
  return children;
}

/** In small steps, between which the browser does other things. */
function start(messages: Messages): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no #root');
  startTransition(() =>
    createRoot(root).render(
      <StrictMode>
        <MessagesContext value={messages}>
          <QueryClientProvider client={client}>
            <Handover>
              <App />
              <UpdateNotice />
            </Handover>
          </QueryClientProvider>
        </MessagesContext>
      </StrictMode>,
    ),
  );
}

if (embedded) {
  // What leads elsewhere, to an original, opens beside the page around the frame.
  const base = document.createElement('base');
  base.target = '_blank';
  document.head.append(base);
}
const outline = client.fetchQuery(outlineQuery);
const page = readablePage();
const words = loadMessages();
// What the address asks for is there from the first.
const ready = Promise.all([words, firstParts(currentSearch())]).then(([messages]) => messages);
const shown = outline.then(async (data) => {
  const { state, problems } = parseViewState(currentSearch(), data);
  await Promise.all([firstTelling(data, state), problems.length > 0 && UrlNotices.fetch()]);
});
// Nothing is taken away before there is something better. Of a page that can be read, nothing at all when that does not come; the
// front page's shell says nothing, and in its place comes why.
const front = page === null || page.classList.contains('front');
const begin = (): void => void ready.then(start);
shown.then(begin, front ? begin : () => undefined);
