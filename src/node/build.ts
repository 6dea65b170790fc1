import { join, resolve, sep } from 'node:path';
import { keptApp } from './app-cache.ts';
import { CompiledFolder, isoToday } from './compile-folder.ts';
import { type Printer, printCompilation } from './print.ts';
import { publishFolder } from './publish-folder.ts';
import { plural } from './report.ts';
import { siteFolders } from './site-folders.ts';

/**
 * `npm run build`: the site of a checkout, its links recorded. The app is bundled only when something that goes into it has changed; the
 * bytes are those of `vite build`.
 * @param project the checkout's folder
 * @param vite the file of Vite's command
 * @returns the exit status: 0 fine, 1 when there is no site
 */
export async function buildSite(project: string, vite: string, printer: Printer): Promise<number> {
  const root = resolve(project);
  const folders = siteFolders(process.env);
  const out = resolve(root, folders.out);
  if (`${root}${sep}`.startsWith(`${out}${sep}`)) {
    printer.error(`dateline: ${out}: the site needs a folder of its own`);
    return 1;
  }
  const folder = new CompiledFolder(resolve(root, folders.seeds), root);
  const bundling = keptApp({ root, vite, cache: join(root, '.cache', 'app') });
  const compilation = folder.compile(isoToday(new Date()));
  printCompilation(compilation, printer);
  const app = await bundling;
  if (!app) {
    printer.error('dateline: the app was not bundled, and the site is as it was');
    return 1;
  }
  const { files, written } = await publishFolder({
    app,
    folder,
    compilation,
    out,
    // Vite's rule: a folder outside the project may have other things in it.
    alone: out.startsWith(`${root}${sep}`),
    record: true,
    printer,
  });
  printer.info(`dateline: ${folders.out}: ${plural(files, 'file')}, ${written} of them new or changed`);
  return 0;
}
