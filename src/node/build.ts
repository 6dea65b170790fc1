import { join, resolve, sep } from 'node:path';
import { keptApp } from './app-cache.ts';
import { CompiledFolder, isoToday } from './compile-folder.ts';
import { ExtractionStore } from './extraction-store.ts';
import { type Printer, printCompilation } from './print.ts';
import { publishFolder } from './publish-folder.ts';
import { drawPictures } from './publish/pictures.ts';
import { plural } from './report.ts';
import { siteFolderProblem, siteFolders } from './site-folders.ts';

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
  const seeds = resolve(root, folders.seeds);
  const problem = siteFolderProblem(root, seeds, out);
  if (problem) {
    printer.error(`dateline: ${folders.out}: ${problem}`);
    return 1;
  }
  const cache = join(root, '.cache');
  const extractions = new ExtractionStore(join(cache, 'extractions'));
  const folder = new CompiledFolder(seeds, root, extractions);
  const bundling = keptApp({ root, vite, cache: join(cache, 'app') });
  let isBundled = false;
  const whenBundled = bundling.then((app) => {
    isBundled = true;
    return app;
  });
  const compilation = folder.compile(isoToday(new Date()));
  extractions.forgetOthers();
  printCompilation(compilation, printer);
  // While the app is bundled there is time for pictures; else they are drawn while pages are compressed.
  await Promise.resolve();
  const [app, drawn] = await Promise.all([
    whenBundled,
    isBundled ? 0 : drawPictures(compilation.dataset, compilation.publishing, cache),
  ]);
  if (drawn > 0) printer.info(`dateline: drew ${plural(drawn, 'picture')}`);
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
