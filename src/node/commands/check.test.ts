import { expect, test } from 'vitest';
import { compile } from '../../compiler/compile.ts';
import { checkReport } from './check.ts';

const PATH = 'seeds/wall.txt';
const TEXT =
  'date 2025-03-04 Wall opens\r\n\r\nThe mayor opened it.\r\n\r\nIn 2030 it may be higher. Walls keep\r\nwater out.\r\n';
const compilation = compile({ seeds: [{ path: PATH, text: TEXT }] });

test('what was passed over is listed with its line and the reason, when asked for', () => {
  const article = compilation.extracted[0]?.article;
  if (!article) throw new Error('the seed was not read');
  const skipped = ['In 2030 it may be higher.', 'Walls keep water out.'].map((sentence) => {
    const start = article.text.indexOf(sentence);
    return { start, end: start + sentence.length, reason: 'possibility' };
  });
  const counts = { sentences: 3, datedSentences: 1, unresolvedExpressions: 0 };
  const extracted = [
    { path: PATH, source: { path: PATH, text: TEXT }, article, extraction: { events: [], skipped, counts } },
  ];
  const sources = new Map([[PATH, TEXT]]);
  const folder = { ...compilation, diagnostics: [], extracted, sources };
  expect(checkReport(folder, { verbose: true, colour: false }).slice(0, -1)).toEqual([
    'seeds/wall.txt:5:1 note DL3003 no event (possibility): In 2030 it may be higher.',
    // Wrapped in the seed.
    'seeds/wall.txt:5:27 note DL3003 no event (possibility): Walls keep water out.',
  ]);
  expect(checkReport(folder, { verbose: false, colour: false })).toHaveLength(1);
});

test('expressions that name no day are listed, when asked for', () => {
  const text = 'date 2025-03-04 Wall opens\n\nMayor Ilse Brandt opened the wall. Ferries recently stopped.\n';
  const compiled = compile({ seeds: [{ path: PATH, text }] });
  const folder = { ...compiled, sources: new Map([[PATH, text]]) };
  expect(checkReport(folder, { verbose: true, colour: false })).toContain(
    'seeds/wall.txt:3:44 note DL2001 "recently" names no day (PAST_REF)',
  );
});

test('the last line counts what was read', () => {
  const stats = { articles: 1, sentences: 24, datedSentences: 8, events: 1, unresolvedExpressions: 0 };
  const folder = { ...compilation, diagnostics: [], stats, sources: new Map() };
  expect(checkReport(folder, { verbose: false, colour: false })).toEqual([
    '1 article, 24 sentences, 8 with a date, 1 event, 0 unresolved expressions; no errors',
  ]);
});
