import { describe, expect, it } from 'vitest';
import { tagTimexes } from './tag.ts';

/** A Wednesday. */
const DCT = '2025-09-03';

/** `words=VALUE`, or `words=TYPE:VALUE` where the type is not DATE. */
function tagged(text: string, dct = DCT): string[] {
  return tagTimexes(text, dct).map(
    ({ text: words, type, value }) => `${words}=${type === 'DATE' ? '' : `${type}:`}${value}`,
  );
}

describe('dates the text names', () => {
  it.each([
    ['Signed on May 3, 2019 in Oslo.', ['May 3, 2019=2019-05-03']],
    ['Signed on 3 May 2019 in Oslo.', ['3 May 2019=2019-05-03']],
    ['Signed on Tuesday, 3rd of June 2014.', ['Tuesday, 3rd of June 2014=2014-06-03']],
    ['Opened in Sept. 1988.', ['Sept. 1988=1988-09']],
    ['It ran from 14 to 16 July 1921.', ['14=1921-07-14', '16 July 1921=1921-07-16']],
    ['The fair (March 5-9, 1918) was small.', ['March 5=1918-03-05', '9, 1918=1918-03-09']],
    ['Between February and April 1950', ['February=1950-02', 'April 1950=1950-04']],
    ['Logged 2014-05-06 and 11/02/89.', ['2014-05-06=2014-05-06', '11/02/89=1989-11-02']],
    ['He retired in the mid-1990s.', ['the mid-1990s=199']],
    ['Built in the 19th century', ['the 19th century=18']],
    [
      'Technology of the twenty-first century, by June twenty-third',
      ['the twenty-first century=20', 'June twenty-third=2025-06-23'],
    ],
    ['Born in the winter of 1956', ['the winter of 1956=1956-WI']],
    ['The town fell in 216 BC and again in 146 B.C.', ['216 BC=BC0216', '146 B.C.=BC0146']],
    ['He served 1914-18.', ['1914=1914', '18=1918']],
    ["in the summer of '69", ["the summer of '69=1969-SU"]],
    ['the 2014/15 season', ['2014=2014', '15=2015']],
    ['in the spring and early summer of 1843', ['the spring=1843-SP', 'early summer of 1843=1843-SU']],
    ['Q3 2024 and H1 2025', ['Q3 2024=2024-Q3', 'H1 2025=2025-H1']],
    ['in nineteen eighty-four', ['nineteen eighty-four=1984']],
    ['by the year two thousand', ['the year two thousand=2000']],
  ])('%s', (text, expected) => expect(tagged(text)).toEqual(expected));
});

describe('dates counted from the publication', () => {
  it.each([
    ['The minister said on Wednesday', ['Wednesday=2025-09-03']],
    ['The minister said on Monday', ['Monday=2025-09-01']],
    ['The court will rule on Friday', ['Friday=2025-09-05']],
    ['Talks begin on Tuesday', ['Tuesday=2025-09-09']],
    ['He meets the president on Friday', ['Friday=2025-09-05']],
    ['They agreed to meet on Friday', ['Friday=2025-09-05']],
    ['They fought to contain the fire on Friday', ['Friday=2025-08-29']],
    ["After Friday's storm they will rebuild", ['Friday=2025-08-29']],
    ['an offer that expires on Nov. 20', ['Nov. 20=2025-11-20']],
    ['The rules took effect January 1', ['January 1=2025-01-01']],
    ['The rules take effect January 1, and will stay', ['January 1=2026-01-01']],
    ['It closed last August', ['last August=2024-08']],
    ['It closed last July', ['last July=2025-07']],
    ['Later in the year', ['Later in the year=2025']],
    ['in the year to March 31', ['the year=DURATION:P1Y', 'March 31=2025-03-31']],
    ['half a century ago', ['half a century ago=1975']],
    ['It cost 3.50 est. at 16.36 BST', ['16.36 BST=TIME:2025-09-03T16:36']],
    ['It will open in May, officials said on Friday.', ['May=2026-05', 'Friday=2025-08-29']],
    ['at 0600 GMT on Monday', ['0600 GMT on Monday=TIME:2025-09-01T06:00']],
    ['It grew this week and will end next week', ['this week=2025-W36', 'next week=2025-W37']],
    ['They met last Thursday', ['last Thursday=2025-08-28']],
    ['They spoke yesterday and meet again tomorrow', ['yesterday=2025-09-02', 'tomorrow=2025-09-04']],
    ['Prices fell last week', ['last week=2025-W35']],
    ['Prices rose last month', ['last month=2025-08']],
    ['It opens early next year', ['early next year=2026']],
    ['Earlier this week, they met', ['Earlier this week=2025-W36']],
    ['She left two years ago', ['two years ago=2023']],
    ['She left three days ago', ['three days ago=2025-08-31']],
    ['It was agreed in March', ['March=2025-03']],
    ['It will open in March', ['March=2026-03']],
    ['They won the final last June', ['last June=2025-06']],
    ['He arrived this morning', ['this morning=TIME:2025-09-03TMO']],
    ['Thieves struck last night', ['last night=TIME:2025-09-02TNI']],
    ['The blast came at 10 p.m. Monday', ['10 p.m. Monday=TIME:2025-09-01T22:00']],
    ['Polls closed at 20:30 GMT on Tuesday', ['20:30 GMT on Tuesday=TIME:2025-09-02T20:30']],
    ['Sales rose in the second quarter', ['the second quarter=2025-Q2']],
    [
      'Profit rose in the second quarter, against a loss a year earlier',
      ['the second quarter=2025-Q2', 'a year earlier=2024-Q2'],
    ],
    ["Sales in this year's first half", ["this year's first half=2025-H1"]],
  ])('%s', (text, expected) => expect(tagged(text)).toEqual(expected));
});

describe('dates counted from the text', () => {
  it.each([
    ['He joined in 1996, and the following year he left.', ['1996=1996', 'the following year=1997']],
    [
      'It sank on 4 May 1982; two days later a second ship was hit.',
      ['4 May 1982=1982-05-04', 'two days later=1982-05-06'],
    ],
    [
      'The ship sailed on 14 April 1912 and sank the next morning.',
      ['14 April 1912=1912-04-14', 'the next morning=TIME:1912-04-15TMO'],
    ],
    ['It opened on 3 May 2024 and shut on the 15th.', ['3 May 2024=2024-05-03', 'the 15th=2024-05-15']],
    ['She won in June 2010 and lost later that year.', ['June 2010=2010-06', 'later that year=2010']],
  ])('%s', (text, expected) => expect(tagged(text)).toEqual(expected));
});

describe('durations, sets and vague references', () => {
  it.each([
    ['a five-year plan', ['five-year=DURATION:P5Y']],
    ['It took two and a half hours.', ['two and a half hours=DURATION:PT2H30M']],
    ['in the first nine months', ['the first nine months=DURATION:P9M']],
    ['over the past three months', ['the past three months=DURATION:P3M']],
    ['for a couple of weeks', ['a couple of weeks=DURATION:P2W']],
    ['for several years', ['several years=DURATION:PXY']],
    ['It lasted at least 30 days.', ['at least 30 days=DURATION:P30D']],
    ['They march each July.', ['each July=SET:XXXX-07']],
    ['The board meets every month.', ['every month=SET:P1M']],
    ['It is now smaller.', ['now=PRESENT_REF']],
    ['They recently moved.', ['recently=PAST_REF']],
    ['Sales fell in recent months.', ['recent months=DURATION:PXM']],
    ['Sales fell in recent years.', ['recent years=PAST_REF']],
    ['a rule for the future', ['the future=FUTURE_REF']],
  ])('%s', (text, expected) => expect(tagged(text)).toEqual(expected));
});

describe('no times', () => {
  it.each([
    'They may march on, second to none.',
    'The Sun shone on the mar and the dec.',
    'It earned $1.40 a share, or $1989 in all.',
    'The bonds pay 6 3/8% and 7 1/4 percent.',
    'See Public Law No. 1989.',
    'He is 52 years old.',
    'Three-quarters of the crop and a quarter of the herd',
    'The fall of the wall',
    'a spring in his step',
    'The team won 3-2.',
    'Theresa May spoke.',
    "The women's March on the palace",
    'USA Today and the "This Week" show',
    'Flight 1990 and page 1999 of the report',
    'Some 2000 people and 1900 troops came',
    'A 24/7 service scored 8/10.',
    'Read https://example.org/2025/09/03/story',
    'It costs 2,500 dollars',
  ])('%s', (text) => expect(tagged(text)).toEqual([]));
});

describe('modifiers', () => {
  it.each([
    ['in early 1990', 'START'],
    ['by the end of November', 'END'],
    ['in mid-May', 'MID'],
    ['about 1850', 'APPROX'],
    ['for more than four hours', 'MORE_THAN'],
    ['for nearly two years', 'LESS_THAN'],
    ['up to 180 days', 'EQUAL_OR_LESS'],
  ])('%s', (text, mod) => expect(tagTimexes(text, DCT).map((each) => each.mod)).toEqual([mod]));
});

describe('histories', () => {
  const history =
    'The war began on 3 March 1841. In 1842 the fleet sailed. By June the port had fallen, and on 9 October the city. ' +
    'In 1843 talks opened. They failed in May. In January 1844 a truce was signed, and in 1845 a peace.';

  it('follow their own last date', () => {
    expect(tagged(history)).toEqual([
      '3 March 1841=1841-03-03',
      '1842=1842',
      'June=1842-06',
      '9 October=1842-10-09',
      '1843=1843',
      'May=1843-05',
      'January 1844=1844-01',
      '1845=1845',
    ]);
  });

  it('say what they were read against', () => {
    const june = tagTimexes(history, DCT).find((each) => each.text === 'June');
    expect(june?.anchor).toEqual({ kind: 'narrative', value: '1842' });
    expect(june?.rule).toBe('month');
  });
});
