import { expect, test } from 'vitest';
import { retag } from './retag.ts';
import { tagText } from './tagger/tagger.ts';

/** Each case names a word that the tagger gets wrong, and what it is. */
test.each([
  ['It was put down to signals from the harbour.', 'signals', 'NOUN'],
  ['According to figures released on Monday, sales fell.', 'figures', 'NOUN'],
  ['The share of calls dropped was lower.', 'calls', 'NOUN'],
  ['A free software update is due.', 'update', 'NOUN'],
  ['The site goes live in July.', 'live', 'ADV'],
  ['The Nordic OS operating system was released.', 'operating', 'ADJ'],
  ['She gave it a "recommended" rating.', 'recommended', 'ADJ'],
  ["It praised Norvik's widely criticized yard.", 'criticized', 'ADJ'],
  ['A crisis now sweeping the world began in Bergen.', 'sweeping', 'VERB'],
  ['Norvik shares plunge 17 percent in Oslo.', 'plunge', 'VERB'],
  ['Oil flows from the dock as a tug, left, waits.', 'left', 'ADJ'],
  ['Holm has said that both will find a buyer.', 'will', 'AUX'],
  ['Holm has said that both will find a buyer.', 'both', 'PRON'],
  ['She told reporters in Bergen that engineers agree.', 'that', 'SCONJ'],
])('%s', (text, word, pos) => {
  const tagged = tagText(text, 0, text.length).tokens;
  expect(retag(tagged).find((t) => t.lower === word)?.pos).toBe(pos);
});

test.each([
  ['She saw the storm hit the yard.', 'hit'],
  ['Norvik demands that the yard pay.', 'pay'],
  ['The police say so.', 'say'],
  ['The crew of the ship sings.', 'sings'],
])('leaves the verb of "%s" alone', (text, word) => {
  const tagged = tagText(text, 0, text.length).tokens;
  expect(retag(tagged).find((t) => t.lower === word)?.pos).toBe('VERB');
});
