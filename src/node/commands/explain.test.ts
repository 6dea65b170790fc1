import { expect, test } from 'vitest';
import { compile } from '../../compiler/compile.ts';
import { explainEvent, unknownEvent } from './explain.ts';

const wall = {
  path: 'seeds/wall.txt',
  text: 'date 2025-03-04 Wall opens\n\nNorway bought two\nferries from Denmark on Monday.\n\nWalls keep water out.\n',
};
const ferry = {
  path: 'seeds/ferry.txt',
  text: 'date 2025-03-05 Ferries\n\nNorway bought two ferries from Denmark in March.\n',
};
const seeds = [wall, ferry];
const corrections = [
  {
    path: 'seeds/wall.corrections.yaml',
    text: '- quote: Norway bought\n  title: Norway buys ferries\n- quote: keep water\n  add: true\n  title: Walls\n  date: 2030\n',
  },
];
const folder = {
  ...compile({ seeds, editor: { corrections } }),
  sources: new Map(seeds.map(({ path, text }) => [path, text])),
};

/** Of the events that the articles open with. */
const within = folder.extracted.map(({ extraction }) => extraction.events[0]?.salience);

test('the whole story of an event', () => {
  expect(explainEvent(folder, '2025-norway-buys-ferries')?.join('\n')).toBe(
    `2025-norway-buys-ferries
Norway buys ferries

date       2025-03-03, happened, action
           "Monday", read from 2025-03-04 (publication), rule weekday
actors     Norway (state), Denmark (state)
topics     ${folder.dataset.topics.map(({ name }) => name).join(', ')}
salience   ${folder.dataset.events[0]?.salience}

told by 2 articles
  seeds/wall.txt:3 Norway bought two ferries from Denmark on Monday.
    as "Norway buys two ferries from Denmark", 2025-03-03: "Monday", read from 2025-03-04 (publication), rule weekday; salience ${within[0]}
  seeds/ferry.txt:3 Norway bought two ferries from Denmark in March.
    as "Norway buys two ferries from Denmark", 2025-03: "March", read from 2025-03-05 (publication), rule month; salience ${within[1]}

dates disagree: 2025-03-03 (wall), 2025-03 (ferry); the best supported is shown, 2025-03-03

merged from 2 tellings: their dates agree, they share an actor and say alike

corrected
  seeds/wall.corrections.yaml:1:10 title Norway buys two ferries from Denmark -> Norway buys ferries`,
  );
});

test('an added event', () => {
  const story = explainEvent(folder, '2030-walls')?.join('\n');
  expect(story).toContain('set by the editor (correction)');
  expect(story).toContain('  seeds/wall.txt:6 Walls keep water out.\n    added by a correction\n');
});

test('whom pronouns and descriptions stand for', () => {
  const text =
    'date 2024-03-06 Yard\n\nAda Holm founded Norvik Corp. in 1999. She opened a yard in Bergen on Monday.\n\nThe company hired 400 workers on Tuesday.\n';
  const read = {
    ...compile({ seeds: [{ path: 'yard.txt', text }] }),
    sources: new Map([['yard.txt', text]]),
  };
  const storyOf = (title: string): string | undefined => {
    const event = read.dataset.events.find((each) => each.title === title);
    return event && explainEvent(read, event.id)?.join('\n');
  };
  expect(storyOf('Ada Holm opens a yard in Bergen')).toContain('"She" stands for Ada Holm');
  expect(storyOf('Norvik Corp. hires 400 workers')).toContain('"The company" stands for Norvik Corp.');
  expect(storyOf('Ada Holm founds Norvik Corp.')).not.toContain('stands for');
});

test('an unknown id gets the nearest', () => {
  expect(explainEvent(folder, '2025-norway-buys-ferry')).toBeUndefined();
  expect(unknownEvent(folder, '2025-norway-buys-ferry')).toBe(
    'there is no event "2025-norway-buys-ferry"; did you mean\n  2025-norway-buys-ferries',
  );
  expect(unknownEvent(folder, '')).toContain('there are 2 events');
});
