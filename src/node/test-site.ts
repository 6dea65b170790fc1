import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLogger, type Logger } from 'vite';

/** For tests: a site in a temporary folder, with a script and a style that stand for the app. */
export interface TestSite {
  readonly root: string;
  /** Vite's, kept from the terminal. */
  readonly logger: Logger;
  /** What Vite printed. */
  readonly printed: readonly string[];
  seed(name: string, text: string): void;
  remove(): void;
}

export function makeTestSite(): TestSite {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'dateline-site-')));
  const page =
    '<html><head></head><body><div id="root"></div><script type="module" src="/main.js"></script></body></html>';
  writeFileSync(join(root, 'index.html'), page);
  writeFileSync(join(root, 'main.js'), "import './main.css';\nconsole.log('the app');\n");
  writeFileSync(join(root, 'main.css'), 'body { color: red; }\n');
  const printed: string[] = [];
  const logger = createLogger('info');
  for (const level of ['info', 'warn', 'warnOnce', 'error'] as const) {
    logger[level] = (message) => void printed.push(message);
  }
  return {
    root,
    logger,
    printed,
    seed(name, text) {
      mkdirSync(join(root, 'seeds'), { recursive: true });
      writeFileSync(join(root, 'seeds', name), text);
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
