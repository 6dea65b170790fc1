// Makes `import` read the sources' TypeScript as it is, so that there is nothing to build. Newer versions of Node strip
// types themselves; for Node 20 esbuild does it, file by file. Once for every thread.
import { register } from 'node:module';
import './engine.mjs';

if (!Reflect.get(process.features, 'typescript')) {
  register('./typescript-hooks.mjs', import.meta.url);
  // Errors name the lines of the sources.
  process.setSourceMapsEnabled(true);
}
