import type { Topic } from '../../model/event.ts';
import { GENERAL_TOPIC, TOPICS } from '../lexicon/topics.ts';

/** Most topics that one event has. */
const MOST = 3;

/** Word to the topics that it speaks for, by index; stems by their first four letters. */
const EXACT = new Map<string, number[]>();
const STEMS = new Map<string, { stem: string; topic: number }[]>();
const PHRASES: { phrase: string; topic: number }[] = [];

TOPICS.forEach(({ exact, stems, phrases }, i) => {
  for (const word of exact) add(EXACT, word, i);
  for (const stem of stems) add(STEMS, stem.slice(0, 3), { stem, topic: i });
  for (const phrase of phrases) PHRASES.push({ phrase, topic: i });
});

function add<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** How strongly some words speak for each topic. */
export function topicWeights(text: string): Float32Array {
  const weights = new Float32Array(TOPICS.length);
  const lower = text.toLowerCase();
  const bump = (topic: number, by: number): void => {
    weights[topic] = (weights[topic] ?? 0) + by;
  };
  for (const word of lower.match(/[\p{L}\p{N}][\p{L}\p{N}'-]*/gu) ?? []) {
    for (const topic of EXACT.get(word) ?? []) bump(topic, 1);
    for (const { stem, topic } of STEMS.get(word.slice(0, 3)) ?? [])
      if (word.startsWith(stem)) bump(topic, 1);
  }
  for (const { phrase, topic } of PHRASES) if (lower.includes(phrase)) bump(topic, 1.5);
  return weights;
}

/**
 * An event's topics, its lane first: what its title says counts most, then its own words, then what the article is
 * about.
 */
export function topicsOf(title: string, words: string, article: Float32Array): Topic[] {
  const own = topicWeights(words);
  const titled = topicWeights(title);
  const total = article.reduce((n, w) => n + w, 0) || 1;
  const scored = TOPICS.map(({ topic }, i) => {
    const told = (titled[i] ?? 0) * 2 + (own[i] ?? 0);
    return { topic, told, score: told + (3 * (article[i] ?? 0)) / total };
  });
  const best = scored.filter((s) => s.told > 0).sort((a, b) => b.score - a.score);
  const top = best[0];
  if (!top) {
    const fallback = scored.sort((a, b) => b.score - a.score)[0];
    return fallback && fallback.score > 0 ? [fallback.topic] : [GENERAL_TOPIC];
  }
  return best.filter((s, i) => i < MOST && s.score > top.score * 0.5).map((s) => s.topic);
}
