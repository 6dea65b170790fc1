import type { Topic } from '../../model/event.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { DraftActor, DraftEvent } from '../extract/draft.ts';
import { canonicalState } from '../extract/state-names.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { GENERAL_TOPIC, TOPICS } from '../lexicon/topics.ts';
import { nearestOf } from '../nearest.ts';
import { slug } from '../slug.ts';
import { actorFinder, editorsActor } from './apply-lexicon.ts';
import type { NamedActor, NamedTopic } from './corrections.ts';
import { type Lexicon, nameKey } from './lexicon.ts';

/** What the names in corrections stand for. */
export class Names {
  readonly #lexicon: ReturnType<typeof actorFinder>;
  readonly #topics: ReadonlyMap<string, Topic>;
  readonly #everyone: () => Iterable<DraftEvent>;
  #collection: Map<string, DraftActor> | undefined;
  readonly #problems: Diagnostic[];

  /** @param everyone the events of the whole collection: gone through once, when a name is known in no other way. */
  constructor(lexicon: Lexicon, everyone: () => Iterable<DraftEvent>, problems: Diagnostic[]) {
    this.#lexicon = actorFinder(lexicon);
    const topics = [
      GENERAL_TOPIC,
      ...TOPICS.map(({ topic }) => topic),
      ...lexicon.topics.map((t) => t.topic),
    ];
    this.#topics = new Map(topics.map((topic) => [topic.id, topic]));
    this.#everyone = everyone;
    this.#problems = problems;
  }

  /**
   * The lexicon's actor, else that of the article, of the collection, a state; a name that nobody knows is a person when it
   * begins with a given name, and otherwise an organisation, with a warning.
   */
  actor({ name, kind, place }: NamedActor, article: readonly DraftEvent[]): DraftActor {
    const listed = this.#lexicon(name);
    if (listed) return editorsActor(listed);
    const known = byName(article).get(nameKey(name)) ?? this.#known(name);
    if (known && (kind === undefined || kind === known.kind)) return known;
    if (kind !== undefined) return { name, kind, aliases: [] };
    const state = canonicalState(name);
    if (state !== undefined) return { name: state, kind: 'state', aliases: [] };
    const isPerson = / /.test(name) && GIVEN_NAMES.has(name.split(' ')[0]?.toLowerCase() ?? '');
    if (isPerson) return { name, kind: 'person', aliases: [] };
    const hint = `write { name: ${name}, kind: person }, organisation or state, or add it to lexicon.yaml`;
    const message = `no article names "${name}" as an actor: taken for an organisation`;
    this.#problems.push(place.file.diagnose('DL4007', place, message, hint));
    return { name, kind: 'organisation', aliases: [] };
  }

  #known(name: string): DraftActor | undefined {
    this.#collection ??= byName(this.#everyone());
    return this.#collection.get(nameKey(name));
  }

  /** By name or id. */
  topic({ name, place }: NamedTopic): Topic | undefined {
    const topic = this.#topics.get(slug(name));
    if (topic) return topic;
    const near = nearestOf(
      name,
      [...this.#topics.values()].map((candidate) => candidate.name),
      3,
    );
    const meant = near.length === 0 ? '' : `did you mean ${near.map((n) => `"${n}"`).join(', ')}? `;
    const hint = `${meant}a topic of your own is written into lexicon.yaml`;
    this.#problems.push(place.file.diagnose('DL4008', place, `there is no topic "${name}"`, hint));
    return undefined;
  }
}

/** Full names before aliases. */
function byName(events: Iterable<DraftEvent>): Map<string, DraftActor> {
  const names = new Map<string, DraftActor>();
  const aliases = new Map<string, DraftActor>();
  for (const { actors } of events) {
    for (const actor of actors) {
      names.set(nameKey(actor.name), actor);
      for (const alias of actor.aliases) aliases.set(nameKey(alias), actor);
    }
  }
  return new Map([...aliases, ...names]);
}
