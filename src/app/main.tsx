import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { loadMessages } from './data/language.ts';
import { embedded, readablePage } from './data/published-page.ts';
import { keepSite } from './data/site-update.ts';
import { client } from './data/query-client.ts';
import './data/seed-errors.ts';
import { datasetQuery } from './data/use-dataset.ts';
import { MessagesContext } from './data/use-messages.ts';
import { currentSearch } from './data/use-view-state.ts';
import type { Messages } from '../text/en.ts';
import { firstParts, laterParts } from './parts.tsx';
import { UpdateNotice } from './update-notice.tsx';
import './app.css';

/** In place of the page that stood there, in one step: nothing flashes between. */
function start(messages: Messages): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no #root');
  flushSync(() =>
    createRoot(root).render(
      <StrictMode>
        <MessagesContext value={messages}>
          <QueryClientProvider client={client}>
            <App />
            <UpdateNotice />
          </QueryClientProvider>
        </MessagesContext>
      </StrictMode>,
    ),
  );
  readablePage()?.remove();
  laterParts();
  // A frame in another page keeps nothing there.
  if (import.meta.env.PROD && !embedded) void keepSite();
}

if (embedded) {
  // What leads elsewhere, to an original, opens beside the page around the frame.
  const base = document.createElement('base');
  base.target = '_blank';
  document.head.append(base);
}
const dataset = client.fetchQuery(datasetQuery);
const page = readablePage();
const words = loadMessages();
// What the address asks for is there from the first.
const ready = Promise.all([words, firstParts(currentSearch())]).then(([messages]) => messages);
// Of a page that can be read, nothing is taken away before there is something better, and nothing at all when it does not come.
const front = page === null || page.classList.contains('front');
const begin = (): void => void ready.then(start);
if (front) begin();
dataset.then(front ? undefined : begin, () => undefined);
