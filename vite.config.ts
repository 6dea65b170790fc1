import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { siteFolders } from './src/node/site-folders.ts';
import { dateline } from './src/node/vite-plugin.ts';

const { seeds, out } = siteFolders(process.env);
const asked = process.env['DATELINE_PUBLISH'];

export default defineConfig({
  // Relative, so that one build works at any address.
  base: './',
  // `npm run build` says what is to be published; a build of the tests leaves the seeds as they are.
  plugins: [
    react(),
    tailwindcss(),
    dateline({ seeds, ...((asked === 'record' || asked === 'nothing') && { publishing: asked }) }),
  ],
  // Known beforehand, the lazily loaded timeline does not make the first visit in development reload.
  optimizeDeps: { include: ['vis-timeline/esnext', 'vis-data/esnext', 'moment'] },
  build: {
    outDir: out,
    target: 'es2022',
    // Writing the site takes longer than bundling it, and is meant to.
    rolldownOptions: { checks: { pluginTimings: false } },
  },
});
