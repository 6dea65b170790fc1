import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { dateline } from './src/node/vite-plugin.ts';

/** `DATELINE_SEEDS` names another folder of articles: the tests build their own corpus. */
const seeds = process.env['DATELINE_SEEDS'];
/** `npm run build` publishes: it says so. A build of the tests leaves the seeds as they are. */
const record = process.env['DATELINE_RECORD'] === '1';

export default defineConfig({
  // Relative, so that one build works at any address.
  base: './',
  plugins: [react(), tailwindcss(), dateline({ record, ...(seeds && { seeds }) })],
  // Known beforehand, the lazily loaded timeline does not make the first visit in development reload.
  optimizeDeps: { include: ['vis-timeline/esnext', 'vis-data/esnext', 'moment'] },
  build: {
    outDir: process.env['DATELINE_OUT'] ?? 'dist',
    target: 'es2022',
    // Writing the site takes longer than bundling it, and is meant to.
    rolldownOptions: { checks: { pluginTimings: false } },
  },
});
