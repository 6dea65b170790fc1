import { expect, test } from 'vitest';
import { articleOf } from './article-of.test-help.ts';
import { extractArticle } from './extract.ts';

const titles = (...paragraphs: string[]): string[] =>
  extractArticle(articleOf(paragraphs)).events.map(({ title }) => title);

// Each sentence as an editor would head it; the article is of 6 March 2024.
test.each([
  // What a body is makes room for what it does.
  [
    'Norvik Corp. has filed a lawsuit against ferry and harbour crane maker Borg Lines in an Oslo court on Monday.',
    'Norvik Corp. files a lawsuit against Borg Lines in an Oslo court',
  ],
  // How long is no date.
  [
    "Norvik Corp. said on Monday that Norvik's new ferry had only been out for 22 days.",
    "Norvik Corp. says Norvik's new ferry has only been out for 22 days",
  ],
  // "at this year's" governs the conference.
  [
    "Yesterday, at this year's Nordic Harbour Conference (NHC), company CEO Ada Holm unveiled the ferry.",
    'Ada Holm unveils the ferry',
  ],
  [
    'Harbour Review declined to give Norvik\'s newest ferry a "recommended" rating on Monday.',
    'Harbour Review declines to give Norvik\'s newest ferry a "recommended" rating',
  ],
  [
    'On June 24, Norvik told customers to either hold the rail or sit down.',
    'Norvik tells customers to hold the rail',
  ],
  [
    'On July 2, Norvik linked the delay with a long-undiscovered rudder fault relating to the formula for calculating speed and load.',
    'Norvik links delay with rudder fault relating to formula',
  ],
  [
    'The ferry will be available as a free software update on June 21.',
    'Ferry to be available as a free software update',
  ],
  [
    'Ada Holm made an appearance in March and June to open the quay.',
    'Ada Holm makes an appearance to open the quay',
  ],
  ['The founder and former head of Norvik Inc. Ada Holm died on Monday.', 'Ada Holm dies'],
  [
    'Norvik received criticism last month for the shape of the rudder on its most recent ferry.',
    'Norvik receives criticism for the shape of the rudder on its ferry',
  ],
  // Who fills it, without what she was.
  [
    "Borg's post will be filled on Friday by Ilse Brandt, the yard's senior engineer.",
    "Ilse Brandt to fill Borg's post",
  ],
  [
    'Remarks made last week by the Norwegian ambassador to Iceland, Ada Holm, angered Borg.',
    'Ada Holm makes remarks',
  ],
  [
    "Norvik shares rose on Monday to $373.72, a drop of only $2.46 since Friday's close.",
    'Norvik shares rise to $373.72, a drop of only $2.46',
  ],
  ['In 2001 the Nordic OS operating system was released.', 'Nordic OS operating system is released'],
  [
    'The ferry was praised on Monday by Ada Holm as "the biggest leap we\'ve taken since the first ferry."',
    'Ada Holm praises ferry as "the biggest leap"',
  ],
  [
    'Ada Holm said on Monday that the share of calls dropped was lower.',
    'Ada Holm says the share of calls dropped is lower',
  ],
  // The aside goes, the verb that it held up stays.
  [
    'Norvik announced on Monday that the "Gull" ferry to Port Vale, which is due next summer, will carry more cars and a new crew of forty.',
    'Norvik announces that the "Gull" ferry to Port Vale will carry more cars',
  ],
  [
    'Ada Holm told reporters on Monday during a visit to the yard in Bergen that engineers believe the crane will hold.',
    'Ada Holm says engineers believe the crane will hold',
  ],
  [
    'The Soviets first used a nuclear blast to seal a leak in 1966.',
    'Soviets use a nuclear blast to seal a leak',
  ],
])('%s', (sentence, title) => {
  expect(titles(sentence)).toContain(title);
});

test.each([
  // The condition is too long to quote, and without it she would have said more.
  'Ada Holm proclaimed on Monday: "If we find that they are not doing what they are supposed to do, we will push them out of the yard."',
  // What the public is told, is cut.
  'On Monday Ada Holm reassured the anxious public of Port Vale that the cost of the long clean-up and the compensation of the many families would fall to Norvik.',
])('makes no title of: %s', (sentence) => {
  expect(titles(sentence)).toEqual([]);
});

test('the man who did it is the one named before', () => {
  const { events } = extractArticle(
    articleOf(['The yard is named for Ada Holm, the man who ran Norvik Corp. in the 1960s.']),
  );
  expect(events.map(({ title, actors }) => [title, actors.map(({ name }) => name)])).toContainEqual([
    'Ada Holm runs Norvik Corp.',
    ['Ada Holm', 'Norvik Corp.'],
  ]);
});

test('a question is no plan', () => {
  expect(
    titles('A key question on Friday is whether the striking crews will stay through the night.'),
  ).toEqual([]);
});

test('whose invasion it was stands right before', () => {
  expect(titles('Norvik lifted the sanctions imposed on Iraq after its 1990 invasion of Kuwait.')).toContain(
    'Iraq invades Kuwait',
  );
});

test('a newspaper that is named is no company of before', () => {
  expect(
    titles(
      'Borg Lines sank two boats.',
      'The Harbour Post newspaper said on Monday that the yard is closed.',
    ),
  ).toContain('Harbour Post newspaper says the yard is closed');
});

test.each([
  ['"We don\'t know how deep it is," said Ada Holm on Monday.', 'Ada Holm: "We don\'t know how deep it is"'],
  [
    'Norvik Corp. said on Monday that the yard needed a new dock.',
    'Norvik Corp. says the yard needs a new dock',
  ],
  // Then it is over.
  [
    'Norvik Corp. said on Monday that the old yard lacked a dock in 2003.',
    'Norvik Corp. says the old yard lacked a dock',
  ],
  [
    'After the 1989 Norvik oil spill in Alaska, Congress banned old tankers in 1990.',
    'Congress bans old tankers',
  ],
  [
    'On Monday, Ada Holm was questioned by US congressmen who accused Norvik Corp. of "complacency".',
    'US congressmen accuse Norvik Corp. of "complacency"',
  ],
  [
    'The World Health Organization said on Monday that it was on the verge of declaring the first pandemic in more than forty years.',
    'WHO says it is on the verge of declaring the first pandemic',
  ],
  ['The new plates will be released from 14 July 2024 onwards.', 'New plates to be released'],
  // The verb stands behind what is said of its subject.
  [
    'Oil has leaked since the drilling rig Norvik Star, leased by Holm Oil, exploded off Bergen on 20 April 2024 and sank.',
    'Drilling rig Norvik Star explodes off Bergen',
  ],
  [
    'Norvik shares plunge 17 percent in Oslo trading in June 2024.',
    'Norvik shares plunge 17 percent in Oslo trading',
  ],
  [
    'Owners voiced doubts on Monday, and many workers, particularly in Bergen, balked at the plan of Norvik Corp.',
    'Owners voice doubts',
  ],
  [
    'A survey released in May 2024 about the state of old yards found that Norvik Corp. was at the top.',
    'Survey is released about the state of old yards',
  ],
  [
    'Retail sales fell 2 percent in November 2008 compared with the month before.',
    'Retail sales fall 2 percent',
  ],
  // A caption's picture is not in the title, but its day is.
  [
    'In this March 4, 2024 file photo, workers from the yard listen to Ada Holm during a speech in Bergen.',
    'Workers from the yard listen to Ada Holm during a speech in Bergen',
  ],
  ['A turtle swims off Bergen in this March 4, 2024 file photo.', 'Turtle swims off Bergen'],
  // Whose, is said.
  [
    'Norvik Corp. has said that five of its ships were turned away on Monday.',
    "Five of Norvik Corp.'s ships are turned away",
  ],
  [
    "Norway is still Europe's No. 2 energy supplier but its oil exports, at 2 million barrels a day in 2009, are below their peak.",
    "Norway is still Europe's No. 2 energy supplier",
  ],
  [
    'Prosecutors showed the e-mail that Ada Holm had sent to the bank in May 2009.',
    'Ada Holm sends the e-mail to the bank',
  ],
  ['The rainy season begins in May 2024 and later when the storms come.', 'Rainy season begins'],
])('%s', (sentence, title) => {
  expect(titles(sentence)).toContain(title);
});

test.each([
  ['who, only another sentence says', 'The dock is named after the man who ran Norvik Corp. in the 1960s.'],
  ['what never was', 'Even had Ada Holm stepped down in 2019, it would have met few demands.'],
  ['of two that another sentence names', 'Ada Holm has said that both will find a buyer in 2027.'],
  ['of what "it" is like', '"It is frustrating because nobody listens," Ada Holm said on Monday.'],
  ['to what another sentence names', 'Ada Holm responded on Monday to those concerns by saying little.'],
  ['that is waited for', 'Ada Holm said it would be at least a week before the oil reached Bergen.'],
  [
    'that only may be',
    'It might circulate for months, build up, and then spread to Bergen later in the year.',
  ],
])('no event is told %s', (_, sentence) => {
  expect(
    titles(sentence).filter((title) => /Man runs|stepped|Ada Holm says|reach|spread|those/.test(title)),
  ).toEqual([]);
});
