import type { Topic } from '../../model/event.ts';
import { GENERAL_TOPIC, TOPICS } from '../lexicon/topics.ts';

/** Most topics that one event has. */
const MOST = 3;

/** Word to the topics that it speaks for, by index; stems by their first three letters, phrases by their first word. */
const EXACT = new Map<string, number[]>();
const STEMS = new Map<string, { stem: string; topic: number }[]>();
const PHRASES = new Map<string, { phrase: string; topic: number }[]>();

TOPICS.forEach(({ exact, stems, phrases }, i) => {
  for (const word of exact) add(EXACT, word, i);
  for (const stem of stems) add(STEMS, stem.slice(0, 3), { stem, topic: i });
  for (const phrase of phrases) add(PHRASES, phrase.slice(0, phrase.indexOf(' ')), { phrase, topic: i });
});

function add<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** How strongly some words speak for each topic, and by which of the lexicon's words: one alone may mean another thing. */
export interface TopicEvidence {
  /** By topic, in the lexicon's order. */
  readonly weights: Float32Array;
  readonly cues: ReadonlyMap<number, ReadonlySet<string>>;
}

/** What some words say of topics. */
export function topicEvidence(text: string): TopicEvidence {
  const weights = new Float32Array(TOPICS.length);
  const cues = new Map<number, Set<string>>();
  const lower = text.toLowerCase();
  const bump = (topic: number, by: number, cue: string): void => {
    weights[topic] = (weights[topic] ?? 0) + by;
    const known = cues.get(topic);
    if (known) known.add(cue);
    else cues.set(topic, new Set([cue]));
  };
  for (const { 0: word, index } of lower.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'-]*/gu)) {
    for (const topic of EXACT.get(word) ?? []) bump(topic, 1, word);
    for (const { stem, topic } of STEMS.get(word.slice(0, 3)) ?? [])
      if (word.startsWith(stem)) bump(topic, 1, stem);
    // Once, however often it is said.
    for (const { phrase, topic } of PHRASES.get(word) ?? [])
      if (lower.startsWith(phrase, index) && cues.get(topic)?.has(phrase) !== true) bump(topic, 1.5, phrase);
  }
  return { weights, cues };
}

/** Whether two different words of the event or its article speak for a topic: "team" alone makes no sport. */
function isBorneOut(topic: number, own: TopicEvidence, article: TopicEvidence): boolean {
  const words = own.cues.get(topic);
  const about = article.cues.get(topic);
  if ((words?.size ?? 0) > 1 || (about?.size ?? 0) > 1) return true;
  return words !== undefined && about !== undefined && [...words].some((w) => !about.has(w));
}

/** What a single word counts of its weight. */
const LONE_CUE = 0.4;

/**
 * An event's topics, its lane first: what its title says counts most, then its own words, then what the article is
 * about. What the article is about beats a lone word of the event's.
 */
export function topicsOf(title: string, words: string, article: TopicEvidence): Topic[] {
  const own = topicEvidence(words);
  const titled = topicEvidence(title);
  const total = article.weights.reduce((n, w) => n + w, 0) || 1;
  const scored = TOPICS.map(({ topic }, i) => {
    const said = (titled.weights[i] ?? 0) * 2 + (own.weights[i] ?? 0);
    const told = isBorneOut(i, own, article) ? said : said * LONE_CUE;
    return { topic, told, score: told + (3 * (article.weights[i] ?? 0)) / total };
  });
  const best = scored.filter((s) => s.told > 0).sort((a, b) => b.score - a.score);
  const top = best[0];
  if (!top) {
    const fallback = scored.sort((a, b) => b.score - a.score)[0];
    return fallback && fallback.score > 0 ? [fallback.topic] : [GENERAL_TOPIC];
  }
  return best.filter((s, i) => i < MOST && s.score > top.score * 0.5).map((s) => s.topic);
}
