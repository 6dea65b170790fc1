import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type Card, DRAWING_VERSION } from './card.ts';

/** Fewer are drawn sooner than workers start. */
const WORTH_WORKERS = 24;
const MOST_WORKERS = 8;

/** Pictures by what they show, kept between builds in a folder. */
export class CardStore {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  #file(card: Card): string {
    const key = createHash('sha256')
      .update(JSON.stringify([DRAWING_VERSION, card]))
      .digest('hex');
    return join(this.#folder, `${key.slice(0, 32)}.png`);
  }

  /** Draws those that are not there yet, on all cores. @returns how many were drawn. */
  async prepare(cards: readonly Card[]): Promise<number> {
    const missing = new Map(
      cards.map((card) => [this.#file(card), card] as const).filter(([file]) => !existsSync(file)),
    );
    const queue = [...missing];
    mkdirSync(this.#folder, { recursive: true });
    if (queue.length === 0) return 0;
    if (queue.length < WORTH_WORKERS) {
      // Not sooner: most builds draw nothing, and what draws takes long to load.
      const { drawCard } = await import('./draw-card.ts');
      for (const [file, card] of queue) write(file, drawCard(card));
    } else {
      const count = Math.min(MOST_WORKERS, availableParallelism());
      await Promise.all(Array.from({ length: count }, () => drawInWorker(queue)));
    }
    return missing.size;
  }

  /** A picture that was prepared. */
  read(card: Card): Uint8Array {
    return readFileSync(this.#file(card));
  }
}

/** Whole or not at all, though another build may write the same. */
function write(file: string, png: Uint8Array): void {
  const partial = `${file}.${process.pid}`;
  writeFileSync(partial, png);
  renameSync(partial, file);
}

/** Takes cards from the queue until it is empty. */
function drawInWorker(queue: [string, Card][]): Promise<void> {
  const worker = new Worker(new URL('./card-worker.mjs', import.meta.url));
  return new Promise<void>((resolve, reject) => {
    let current: string | undefined;
    const next = (): void => {
      const task = queue.pop();
      if (!task) return resolve();
      current = task[0];
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
      worker.postMessage(task[1]);
    };
    worker.on('error', reject);
    worker.on('message', (answer: Uint8Array | string) => {
      if (typeof answer === 'string') return reject(new Error(answer));
      if (current !== undefined) write(current, answer);
      next();
    });
    next();
  }).finally(() => worker.terminate());
}
