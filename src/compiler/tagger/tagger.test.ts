import { array, assert, constantFrom, property, string } from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItsFunction } from 'wink-nlp';
import { tagText } from './tagger.ts';

const nlp = winkNLP(model, ['sbd', 'pos']);
const { its } = nlp;

/** What the model's own library makes of a text: text, tag and lemma of each token, and where sentences begin. */
function byLibrary(text: string): { tokens: string[]; begins: string[] } {
  const doc = nlp.readDoc(text);
  const tokens = doc.tokens();
  const words = tokens.out(its.value);
  const tags = tokens.out(its.pos);
  // The package types `lemma` as a function of more arguments than its own `out` accepts.
  const lemmas = tokens.out(its.lemma as unknown as ItsFunction<string>);
  const firsts = doc.sentences().out<number[]>(its.span) as number[][];
  return {
    tokens: words
      .map((word, i) => `${word} ${tags[i]} ${lemmas[i]}`)
      .filter((token) => /\S .* \S/.test(token)),
    begins: firsts.map(([first = 0]) => words[first] ?? ''),
  };
}

function byUs(text: string): { tokens: string[]; begins: string[] } {
  const { tokens, breaks } = tagText(text, 0, text.length);
  return {
    tokens: tokens.map((token) => `${token.text} ${token.pos} ${token.lemma}`),
    begins: tokens.filter((_, i) => breaks[i]).map((token) => token.text),
  };
}

/** Our lemmas are in small letters, and a lost "e" is given back. */
const plain = (list: readonly string[]): string[] =>
  list.map((token) => token.replace(/\S+$/, (lemma) => lemma.toLowerCase().replace(/^stag$/, 'stage')));

/** Words that no other of these texts holds in another chunk: the library remembers how it cut them. */
test.each([
  'Mayor Ilse Brandt opened the flood wall on Friday, and it held.',
  "They can't say whether Norvik's yard, which wasn't insured, will open; she'd doubt it.",
  'Dr. Holm left for the U.S. in Jan. 2019. “It is over,” she said. Nobody asked why.',
  'The tax-cut bill, an ex-minister said (in vain), rose by 3.5% to $1,200.50 at 10:30am.',
  'Write to desk@harbour.example or see https://harbour.example/wall?x=1 #flood @brandt :-)',
  "``We won,'' he said... and the crowd, 20,000-strong, sang--loudly. In the '80s it hadn't.",
  'Line one\nline two\n\nA new block: “Who?” — nobody knew… 1st, 22nd and 3rd of K2-18b.',
  'The colour of the aeroplane was grey; a similar one to yours is being organised.',
  'Harbours were rising, staging rallies and planned to be running better than worse men.',
])('tags as the library does: %s', (text) => {
  const { tokens, begins } = byUs(text);
  const library = byLibrary(text);
  expect(plain(tokens)).toEqual(plain(library.tokens));
  expect(begins).toEqual(library.begins);
});

const piece = constantFrom(
  'Norvik',
  'rose',
  'the',
  'U.S.',
  "can't",
  '.',
  '\n\n',
  '"',
  '(',
  'K2-18',
  '🎉',
  'שלום',
  '…',
);
const prose = array(piece, { maxLength: 30 }).map((pieces) => pieces.join(' '));

describe('any text', () => {
  it('gives tokens that slice to their text, in order', () => {
    assert(
      property(array(string({ unit: 'grapheme', maxLength: 12 })), prose, (words, more) => {
        const text = `${words.join(' ')} ${more}`;
        let end = 0;
        for (const token of tagText(text, 0, text.length).tokens) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(token.start, token.end)).toBe(token.text);
          end = token.end;
        }
      }),
    );
  });

  it('is tagged the same whatever was read before', () => {
    const text = 'Norvik’s yard and Bergen-based rivals met.';
    const before = tagText(text, 0, text.length);
    for (const other of ["'Norvik’s", '`Bergen-based', 'yard.and', '(rivals'])
      tagText(other, 0, other.length);
    expect(tagText(text, 0, text.length)).toEqual(before);
  });
});

// Of each, the library's patterns take minutes.
test.each([
  ['links', 'http://a.b/'],
  ['hyphens', 'one-'],
  ['full stops', '-a.'],
  ['emoji', '🎉'],
])(
  'text of %s without a space is cut into chunks of a bounded length',
  (_, unit) => {
    const text = unit.repeat(200_000 / unit.length);
    const { tokens } = tagText(text, 0, text.length);
    expect(tokens.map((token) => token.text).join('')).toBe(text);
  },
  10_000,
);
