// Takes a card, answers with its picture, or with what went wrong. Plain JavaScript, for it is what brings TypeScript into the thread.
import { parentPort } from 'node:worker_threads';
import '../../../bin/typescript.mjs';

const { drawCard } = await import('./draw-card.ts');
parentPort.on('message', (card) => {
  let answer;
  try {
    answer = drawCard(card);
  } catch (error) {
    answer = String(error);
  }
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  parentPort.postMessage(answer);
});
