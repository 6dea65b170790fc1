import type { Cast, Entity } from './cast.ts';
import { adjectiveOf } from './state-names.ts';

/** Bodies that every state has and that act at home: their bare name says nothing outside of the article. */
const EVERYWHERE =
  /^(?:police|army|navy|parliament|cabinet|supreme court|(?:the )?(?:health|interior|justice|education) ministry)$/i;
/** Times that a state must be named to be where the article plays, and times as often as any other. */
const LEAST = 3;
const MORE = 2;

/** The state in which an article plays: the one it names most by far. */
export function homeState({ mentions }: Cast): string | undefined {
  const times = new Map<Entity, number>();
  for (const { entity } of mentions.flat())
    if (entity.kind === 'state') times.set(entity, (times.get(entity) ?? 0) + 1);
  const [most, next] = [...times].sort(([, a], [, b]) => b - a);
  return most && most[1] >= LEAST && most[1] >= MORE * (next?.[1] ?? 0) ? most[0].name : undefined;
}

/** "police" as "Egyptian police" where the article leaves no doubt whose, so that across a collection they are not one. */
export function nameAtHome({ name, kind }: Entity, home: string | undefined): string {
  const adjective =
    home !== undefined && kind === 'organisation' && EVERYWHERE.test(name) ? adjectiveOf(home) : undefined;
  return adjective === undefined ? name : `${adjective} ${name}`;
}
