import { expect, test } from 'vitest';
import { segment } from '../segment.ts';
import { articleOf } from './article-of.test-help.ts';
import { castOf } from './cast.ts';

const cast = (text: string): string[] =>
  castOf(segment(articleOf([text])), () => () => false)
    .entities.map((e) => `${e.kind}: ${e.name} (${[...e.aliases].sort().join(', ')})`)
    .sort();

test('takes titles off and ties a surname to the full name', () => {
  const found = cast('Prime Minister Ada Holm spoke. PM Holm left. Holm returned.');
  expect(found).toEqual(['person: Ada Holm (Holm)']);
});

test('takes initials that the text defines', () => {
  const found = cast('The Nordic Harbour Association (NHA) met. The NHA voted.');
  expect(found).toEqual(['organisation: Nordic Harbour Association (NHA)']);
});

test('lets demonyms and capitals stand for states, and an army be a body of its own', () => {
  const found = cast('Oslo protested. Swedish troops met the Swedish Army in Norway.');
  expect(found).toContain('state: Norway (Norway, Oslo)');
  expect(found).toContain('organisation: Swedish Army ()');
});

test('finds people by a role in small letters and companies by what they do', () => {
  const found = cast('Norvik announced a plan, said Norvik director Quist Vell.');
  expect(found).toContain('person: Quist Vell ()');
  expect(found).toContain('organisation: Norvik ()');
});

test('takes a territory for no state', () => {
  expect(cast('The rocket left French Guiana. French Polynesia voted.')).toEqual([]);
});

test('keeps two people of one surname apart', () => {
  const found = cast('Mary Holm met Peter Holm.');
  expect(found).toEqual(['person: Mary Holm ()', 'person: Peter Holm ()']);
});
