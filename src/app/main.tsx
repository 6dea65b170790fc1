import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { readablePage } from './data/published-page.ts';
import { datasetQuery } from './data/use-dataset.ts';
import './app.css';

const client = new QueryClient();

/** In place of the page that stood there, in one step: nothing flashes between. */
function start(): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no #root');
  flushSync(() =>
    createRoot(root).render(
      <StrictMode>
        <QueryClientProvider client={client}>
          <App />
        </QueryClientProvider>
      </StrictMode>,
    ),
  );
  readablePage()?.remove();
}

const page = readablePage();
if (!page || page.classList.contains('front')) start();
// Of a page that can be read, nothing is taken away before there is something better, and nothing at all when it does not come.
else client.fetchQuery(datasetQuery).then(start, () => undefined);
