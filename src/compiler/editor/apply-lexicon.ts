import type { Topic } from '../../model/event.ts';
import type { DraftActor, DraftEvent } from '../extract/draft.ts';
import type { ParsedArticle } from '../article.ts';
import { type Lexicon, type LexiconActor, nameKey } from './lexicon.ts';
import { wordFinder } from './words.ts';

export type LexiconPass = (draft: DraftEvent, article: ParsedArticle) => DraftEvent;

/** The editor's actor, under the editor's name, with the article's other names for it. */
export const editorsActor = (actor: LexiconActor, also: readonly string[] = []): DraftActor => ({
  name: actor.name,
  kind: actor.kind,
  aliases: [...new Set([...actor.aliases, ...also])].filter((alias) => alias !== actor.name),
  fixed: true,
});

/** Looks a name or alias up among the editor's actors. */
export function actorFinder({ actors }: Lexicon): (name: string) => LexiconActor | undefined {
  const byName = new Map<string, LexiconActor>();
  for (const actor of actors)
    for (const name of [actor.name, ...actor.aliases]) byName.set(nameKey(name), actor);
  return (name) => byName.get(nameKey(name));
}

/** Gives events the collection's own actors and topics. Undefined when the lexicon has none. */
export function lexiconPass(lexicon: Lexicon): LexiconPass | undefined {
  if (lexicon.actors.length === 0 && lexicon.topics.length === 0) return undefined;
  const actors = actorPass(lexicon);
  const topics = topicPass(lexicon);
  return (draft, article) => ({ ...draft, actors: actors(draft), topics: topics(draft, article) });
}

function actorPass(lexicon: Lexicon): (draft: DraftEvent) => readonly DraftActor[] {
  const find = actorFinder(lexicon);
  const inTitle = wordFinder(
    lexicon.actors.flatMap(({ name, aliases }) => [name, ...aliases]),
    { exactly: true },
  );
  if (!inTitle) return ({ actors }) => actors;
  return ({ title, actors }) => {
    const out = new Map<string, DraftActor>();
    const add = (actor: DraftActor): void => {
      if (!out.has(actor.name)) out.set(actor.name, actor);
    };
    for (const actor of actors) {
      const known = find(actor.name) ?? aliasOf(actor, find);
      add(known ? editorsActor(known, [actor.name, ...actor.aliases]) : actor);
    }
    for (const [name] of title.matchAll(inTitle)) {
      const known = find(name);
      if (known) add(editorsActor(known));
    }
    return [...out.values()];
  };
}

/** A state is known by its name alone: its capital and its people are words for others too. */
function aliasOf(
  { kind, aliases }: DraftActor,
  find: (name: string) => LexiconActor | undefined,
): LexiconActor | undefined {
  if (kind === 'state') return undefined;
  for (const alias of aliases) {
    const known = find(alias);
    if (known?.kind === kind) return known;
  }
  return undefined;
}

function topicPass(lexicon: Lexicon): (draft: DraftEvent, article: ParsedArticle) => readonly Topic[] {
  const own = lexicon.topics.map(({ topic, words }) => ({ topic, finder: wordFinder(words) }));
  const renamed = new Map(own.map(({ topic }) => [topic.id, topic]));
  return ({ title, topics, evidence }, { text }) => {
    const told = [title, ...evidence.map(({ start, end }) => text.slice(start, end))].join('\n');
    const found = own.filter(({ finder }) => finder && told.search(finder) >= 0).map(({ topic }) => topic);
    const all = [...found, ...topics.map((topic) => renamed.get(topic.id) ?? topic)];
    return [...new Map(all.map((topic) => [topic.id, topic])).values()];
  };
}
