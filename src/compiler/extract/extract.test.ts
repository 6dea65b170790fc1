import { describe, expect, test } from 'vitest';
import { articleOf } from './article-of.test-help.ts';
import { extractArticle } from './extract.ts';

const events = (...paragraphs: string[]) => extractArticle(articleOf(paragraphs)).events;
const told = (...paragraphs: string[]): string[] => events(...paragraphs).map((e) => `${e.date} ${e.title}`);

describe('dates and titles, published on Wednesday 6 March 2024', () => {
  test.each([
    [
      'a past date',
      'Norway signed a treaty with Sweden in 2018.',
      ['2018 Norway signs a treaty with Sweden'],
    ],
    [
      'a passive with its agent',
      'Norvik Corp. was founded by Ada Holm in 1998.',
      ['1998 Ada Holm founds Norvik Corp.'],
    ],
    ['a plan', 'Norway will open the border in May 2026.', ['2026-05 Norway to open the border']],
    [
      'two dates, two events',
      'Norway left the union in 1999, and in 2004 Sweden joined the pact.',
      ['1999 Norway leaves the union', '2004 Sweden joins the pact'],
    ],
    [
      'an event counted from another',
      'Norway and Sweden signed the pact on Monday, days after Denmark closed its ports.',
      ['2024-02~ Denmark closes its ports', '2024-03-04 Norway and Sweden sign the pact'],
    ],
    [
      'whom an infinitive is about',
      'Prime Minister Ada Holm invites Peter Berg to visit Norway in December.',
      ['2024-12 Peter Berg to visit Norway'],
    ],
    [
      'whose words a paper’s are',
      'A statement from Norvik Corp. said that the harbour would open soon.',
      ['2024-03-06 Norvik Corp. says the harbour will open'],
    ],
    [
      'a deed of someone known, told in the passive',
      'Mary Holm opened a bridge on Monday. The stone bridge was planned in 1998. The builders were praised by Holm.',
      [
        '1998 Stone bridge is planned',
        '2024-03-04 Mary Holm opens a bridge',
        '2024-03-04 Mary Holm praises builders',
      ],
    ],
    [
      'words of the day within a quotation, which are the speaker’s',
      'Mary Holm said in Oslo that "today Norway opens the border".',
      ['2024-03-06 Mary Holm says Norway opens the border'],
    ],
    [
      'what the one in the news does next, whatever was told in between',
      'Mary Holm opened a bridge on Monday. The rival firm Norvik Corp. was founded in 1998. Holm planted a tree.',
      [
        '1998 Rival firm Norvik Corp. is founded',
        '2024-03-04 Mary Holm opens a bridge',
        '2024-03-04 Mary Holm plants a tree',
      ],
    ],
    ['a noun', 'Sweden never forgot its 1990 invasion of Norway.', ['1990 Sweden invades Norway']],
  ])('%s', (_, text, expected) => {
    expect(told(text).sort()).toEqual([...expected].sort());
  });
});

test.each([
  ['a named happening without a date', 'During Operation Harvest, the reserve was called up.'],
  ['a condition', 'If Norway leaves in 2030, Sweden follows.'],
  ['a possibility', 'Norway may leave the pact in 2030.'],
  ['the years of a life', 'Nothing is known of Ada Holm (1911-1998).'],
  ['a state without a time', 'Norway remains the largest supplier.'],
])('leaves %s undated', (_, text) => {
  expect(events('Some weather is mild.', 'Some seas are cold.', text)).toEqual([]);
});

test('a statement names its speaker and undoes the shift of tense', () => {
  const [event] = events('Swedish Foreign Minister Ada Holm said on Monday that Norway was ready to talk.');
  expect(event).toMatchObject({
    title: 'Ada Holm says Norway is ready to talk',
    date: '2024-03-04',
    kind: 'statement',
    status: 'happened',
  });
  expect(event?.actors.map((a) => a.name)).toEqual(['Ada Holm', 'Norway']);
});

test('a measured share is a figure', () => {
  const [event] = events('Between 2020 and 2022, 36 per cent of Norway’s timber imports were from Sweden.');
  expect(event).toMatchObject({
    title: '36 per cent of Norway’s timber imports come from Sweden',
    date: '2020/2022',
    kind: 'figure',
  });
});

test('pronouns in titles give the name that the text makes plain', () => {
  expect(told('Ada Holm led the yard.', 'She resigned in May 2021.')).toContain('2021-05 Ada Holm resigns');
});

test('marks and date words lie inside their sentence', () => {
  const article = articleOf(['Norway signed a treaty with Sweden in 2018, Reuters said.']);
  const [event] = extractArticle(article).events;
  const [evidence] = event?.evidence ?? [];
  expect(evidence?.dateSpan && article.text.slice(evidence.dateSpan.start, evidence.dateSpan.end)).toBe(
    '2018',
  );
  for (const mark of evidence?.marks ?? []) {
    expect(mark.start).toBeGreaterThanOrEqual(evidence?.start ?? 0);
    expect(mark.end).toBeLessThanOrEqual(evidence?.end ?? 0);
  }
  expect(event?.attribution).toBe('Reuters');
});

test('says why a dated sentence made no event', () => {
  const { skipped, counts } = extractArticle(articleOf(['If Norway leaves in 2030, Sweden follows.']));
  expect(skipped.map((s) => s.reason)).toEqual(['conditional']);
  expect(counts).toMatchObject({ sentences: 1, datedSentences: 1 });
});

test("readers' comments below an article are no news", () => {
  const comments = ['1:49 pm', '1:43 pm'].map(
    (at) => `At ${at} on 18 May 2024, ferryman44 wrote: Ada Holm opened that dock in 2019.`,
  );
  const read = extractArticle(articleOf(['Ada Holm opened a dock in 2018.', ...comments]));
  expect(read.events.map(({ date }) => date)).toEqual(['2018']);
  expect(new Set(read.skipped.map(({ reason }) => reason))).toEqual(new Set(['comment']));
});

test.each([
  ['no full stop', 'Norway signed a deal with Sweden in 2018 and '.repeat(1500)],
  ['many dates', 'On 3 May 2018 Norway signed. '.repeat(2000)],
  ['unpaired quotes', `${'"'.repeat(3000)} ${'He said "Norway '.repeat(1000)}`],
  ['emoji and right-to-left', '😀 قال في 2018 😀. '.repeat(2000)],
])('reads %s without trouble', (_, text) => {
  expect(() => extractArticle(articleOf([text]))).not.toThrow();
});
