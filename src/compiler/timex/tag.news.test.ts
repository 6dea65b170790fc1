import { describe, expect, it } from 'vitest';
import { tagTimexes } from './tag.ts';

/** A Wednesday. */
const DCT = '2013-03-13';

/** `words=VALUE`, every expression of the text. */
const tagged = (text: string): string[] =>
  tagTimexes(text, DCT).map(({ text: words, value }) => `${words}=${value}`);

// Constructions of news English, in our own words: what no document was looked at for.
describe('days and their parts', () => {
  it.each([
    ['Earlier Monday, a bridge fell.', ['Earlier Monday=2013-03-11']],
    ['The talks ended late on Tuesday.', ['late on Tuesday=2013-03-12']],
    ['Gunmen struck in the early hours of Tuesday.', ['the early hours of Tuesday=2013-03-12TMO']],
    ['That night, the shelling began.', ['That night=2013-03-13TNI']],
    [
      'He arrived on Monday and spoke later in the day.',
      ['Monday=2013-03-11', 'later in the day=2013-03-11'],
    ],
    ['It passed at 2 a.m. this morning.', ['2 a.m. this morning=2013-03-13T02:00']],
    ['It passed at 10 p.m. last night.', ['10 p.m. last night=2013-03-12T22:00']],
    ['In this June 24, 2010 file photo, men listen.', ['this June 24, 2010=2010-06-24']],
    ['This June 24 they will meet.', ['This June 24=2013-06-24']],
    ['Dated March 13, 2013 at 10:14 AM', ['March 13, 2013 at 10:14 AM=2013-03-13T10:14']],
    ['Doors open on 10 March at 15:00 GMT.', ['10 March at 15:00 GMT=2013-03-10T15:00']],
    ["They met at 7 o'clock in the evening.", ["7 o'clock in the evening=2013-03-13T19:00"]],
    ['They marched at 0830 hours.', ['0830 hours=2013-03-13T08:30']],
    ['Talks resume the week of April 8.', ['the week of April 8=2013-W15']],
    ['It had been due to end on Friday.', ['Friday=2013-03-08']],
    ['A week or so ago a bridge fell.', ['A week or so ago=2013-W10']],
    ['One day he will return.', ['One day=FUTURE_REF']],
    ['It is open until Tuesday.', ['Tuesday=2013-03-19']],
    ["It was hit by Tuesday's storm.", ['Tuesday=2013-03-12']],
    ['Rain is forecast through the weekend.', ['the weekend=2013-W11-WE']],
    ['They shut shops ahead of the weekend.', ['the weekend=2013-W11-WE']],
    ['The panel is meeting on Monday.', ['Monday=2013-03-18']],
    ['The town is ending the scheme in April.', ['April=2013-04']],
    ['They will live on polluted land this winter.', ['this winter=2013-WI']],
    ['It closed before Good Friday.', ['Good Friday=2013-03-29']],
    ['The Sept. 11 attacks changed that.', ['Sept. 11=2001-09-11']],
    ['Since 9/11 it is locked.', ['9/11=2001-09-11']],
    [
      "On Presidents' Day, as on St. Patrick's Day",
      ["Presidents' Day=2013-02-18", "St. Patrick's Day=2013-03-17"],
    ],
  ])('%s', (text, expected) => expect(tagged(text)).toEqual(expected));
});

describe('periods of reports', () => {
  it.each([
    ['in the April-June quarter', ['the April-June quarter=2012-Q2']],
    ['in the second half of last year', ['the second half of last year=2012-H2']],
    ['in the first quarter of the year', ['the first quarter of the year=2013-Q1']],
    ['over the rest of the year', ['the rest of the year=2013']],
    ['for the full year', ['the full year=2013']],
    ["the year's first storm", ['the year=2013']],
    ['against the same month last year', ['the same month last year=2012-03']],
    ['against the same period of 2011', ['the same period of 2011=2011']],
    ['in the week ended March 2', ['the week=P1W', 'March 2=2013-03-02']],
    ['by end-December', ['end-December=2012-12']],
    ['its fiscal-year 2013 earnings', ['fiscal-year 2013=2013']],
    ['at the end of the 1990s', ['the end of the 1990s=199']],
  ])('%s', (text, expected) => expect(tagged(text)).toEqual(expected));
});

describe('how long and how often', () => {
  it.each([
    ['a weeklong strike', ['weeklong=P1W']],
    ['a dayslong siege', ['dayslong=PXD']],
    ['It took an hour and a half.', ['an hour and a half=PT1H30M']],
    ['He left about a year and a half ago.', ['about a year and a half ago=2011-09']],
    ['It took two-and-a-half hours.', ['two-and-a-half hours=PT2H30M']],
    ['half an hour before dawn', ['half an hour=PT30M']],
    ['It took 2 hours and 30 minutes.', ['2 hours and 30 minutes=PT2H30M']],
    ['in the next 12 to 18 months', ['the next 12 to 18 months=P18M']],
    ['a three-year period', ['a three-year period=P3Y']],
    ['It could take months or years to mend.', ['months or years=PXM']],
    ['Days after the leak began, he left.', ['Days=PXD']],
    ['in the months after the war', ['the months=PXM']],
    ['He left a long time ago.', ['a long time ago=PAST_REF']],
    ['It happened mostly at night.', ['night=XXXX-XX-XXTNI']],
    ['some 20 years ago', ['some 20 years ago=1993']],
    ['every other Tuesday', ['every other Tuesday=XXXX-WXX-2']],
    ['every other day', ['every other day=P2D']],
    ['twice a month', ['twice a month=P1M']],
    ['every few months', ['every few months=PXM']],
    [
      'every summer, every night and at weekends',
      ['every summer=XXXX-SU', 'every night=XXXX-XX-XXTNI', 'weekends=XXXX-WXX-WE'],
    ],
  ])('%s', (text, expected) => expect(tagged(text)).toEqual(expected));
});

describe('histories', () => {
  it.each([
    ['On July 25 of 1846 it fell.', ['July 25 of 1846=1846-07-25']],
    [
      'It fell in 1846, and on July 25 of that year it rose.',
      ['1846=1846', 'July 25 of that year=1846-07-25'],
    ],
    [
      'In April 480 BC and the spring of 479 BC',
      ['April 480 BC=BC0480-04', 'the spring of 479 BC=BC0479-SP'],
    ],
    ['through the 470s BC', ['the 470s BC=BC047']],
    ['the failed 1846 summer campaign', ['1846 summer=1846-SU']],
    ['In May 1846 they met; the next day they fought.', ['May 1846=1846-05', 'the next day=1846-05-XX']],
  ])('%s', (text, expected) => expect(tagged(text)).toEqual(expected));
});

describe('the story of a history', () => {
  const opening = 'The war began on 3 March 1841. In 1842 the fleet sailed. In 1843 and 1844 it stayed out. ';
  it.each([
    ['After the general election in December 1840 they hoped for peace. On 9 May they lost.', '1844-05-09'],
    ['Prices passed the January 1839 high. On 9 May they lost.', '1844-05-09'],
    ['They would sign at last in June 1850. On 9 May they lost.', '1844-05-09'],
    ['\n\nThe south\n\nThe armies met in 1846 near the river. On 9 May they lost.', '1846-05-09'],
    ['The armies met on 2 February 1845. On 9 May they lost.', '1845-05-09'],
  ])('%s', (text, expected) => {
    const day = tagTimexes(`${opening}In 1844 talks failed. ${text}`, DCT).find(
      (each) => each.text === '9 May',
    );
    expect(day?.value).toBe(expected);
  });
});

describe('no times', () => {
  it.each([
    'He won in 2:03:38.',
    'At the end of the day it is his choice.',
    'It was the third in as many weeks.',
    'The rest of the group took part.',
    'The other side was right.',
    'A 747s fleet and 470s tins',
    'The attacks went on.',
    'The index fell 1990 points, and the plant built 2005 cars.',
    'The vote was 1789 to 1654.',
    'Donna Summer, April Jones and June Smith sang.',
    'The Sunday Times and the Daily Mail wrote of it.',
    'In the days of old the years of plenty were few.',
  ])('%s', (text) => expect(tagged(text)).toEqual([]));
});
