import type { ParsedArticle } from '../article.ts';
import { segment } from '../segment.ts';
import type { Sentence } from '../sentence.ts';
import { castOf, type Entity } from './cast.ts';
import { clausesOf } from './clauses.ts';
import { commentsFrom } from './comments.ts';
import { type Dates, datesBySentence, datesOf } from './dates.ts';
import type { DraftActor, DraftEvent, Extraction, SkippedSentence } from './draft.ts';
import { gather } from './gather.ts';
import { Narrative } from './happenings.ts';
import { homeState, nameAtHome } from './home-state.ts';
import { wordsOf } from './likeness.ts';
import { addNamedDates, type NamedDate } from './named-dates.ts';
import { Reading } from './reading.ts';
import { Referents } from './refer.ts';
import { salienceOf } from './salience.ts';
import { isFullForm } from './state-names.ts';
import type { Telling } from './telling.ts';
import { topicEvidence, topicsOf } from './topics.ts';
import { isTranscript } from './transcript.ts';

/** As much of an article as says what it is about, in UTF-16 code units. */
const ABOUT_LENGTH = 1500;
/** Body sentences that count as an article's lead. */
const LEAD_SENTENCES = 2;

/**
 * Reads an article's events: sentences, dates, cast; then, sentence by sentence, clauses and what they tell; then one
 * event of the tellings that belong together.
 * @param named in text order.
 */
export function extractArticle(article: ParsedArticle, named: readonly NamedDate[] = []): Extraction {
  const sentences = segment(article);
  const dates = datesOf(article.text, article.datePublished);
  const { groups, times } = datesBySentence(sentences, dates);
  addNamedDates(sentences, groups, times, named);
  const cast = castOf(sentences, (s) => (i) => times[s.index]?.[i] ?? false);
  const refer = new Referents(cast);
  const narrative = new Narrative(article.datePublished, isTranscript(article.text));
  const comments = commentsFrom(article.text);
  let body = 0;
  for (const sentence of sentences) {
    if (sentence.blockKind === 'dateline') continue;
    if (sentence.end > comments) {
      narrative.reasons.set(sentence.index, 'comment');
      continue;
    }
    const is = times[sentence.index] ?? [];
    const clauses = clausesOf(sentence.tokens, (i) => is[i] ?? false);
    const reading = new Reading(sentence, clauses, groups[sentence.index] ?? [], refer);
    const lead =
      sentence.blockKind === 'standfirst' || (sentence.blockKind === 'paragraph' && body < LEAD_SENTENCES);
    if (sentence.blockKind === 'paragraph') body += 1;
    narrative.read(reading, lead);
    refer.remember(sentence.index, reading.subjects, reading.meant);
    reading.describe();
    refer.topic = reading.topic((range) => reading.nounWords(range, true));
  }
  const tellings = gather(narrative.tellings);
  return {
    events: finish(article, sentences, tellings, homeState(cast)),
    skipped: skippedOf(sentences, groups, tellings, narrative),
    counts: countsOf(sentences, groups, dates),
  };
}

function finish(
  article: ParsedArticle,
  sentences: readonly Sentence[],
  tellings: readonly Telling[],
  home: string | undefined,
): DraftEvent[] {
  const headline = wordsOf(article.headline);
  const about = topicEvidence(`${article.headline} ${article.text.slice(0, ABOUT_LENGTH)}`);
  return tellings.map((t) => {
    const quoted = t.evidence.map((e) => article.text.slice(e.start, e.end)).join(' ');
    return {
      title: t.title,
      date: t.date,
      dating: t.dating,
      status: t.status,
      kind: t.kind,
      actors: t.actors.map((actor) => draftActor(actor, home)),
      topics: topicsOf(t.title, quoted, about),
      ...(t.attribution !== undefined && { attribution: t.attribution }),
      salience: salienceOf(t, headline, sentences.length),
      evidence: t.evidence.toSorted((a, b) => a.start - b.start),
      ...(t.trigger && { trigger: t.trigger }),
    };
  });
}

function draftActor(entity: Entity, home: string | undefined): DraftActor {
  const name = entity.kind === 'state' ? stateName(entity) : nameAtHome(entity, home);
  return {
    name,
    kind: entity.kind,
    aliases: [
      ...new Set([...(entity.kind === 'organisation' ? [entity.name] : []), ...entity.aliases]),
    ].filter((a) => a !== name),
  };
}

/** The lexicon's name, unless the article has only another plain one: "Britain". */
function stateName(entity: Entity): string {
  if (entity.aliases.has(entity.name)) return entity.name;
  return [...entity.aliases].find((alias) => isFullForm(entity.name, alias)) ?? entity.name;
}

function skippedOf(
  sentences: readonly Sentence[],
  groups: readonly (readonly unknown[])[],
  tellings: readonly Telling[],
  narrative: Narrative,
): SkippedSentence[] {
  const told = new Set(tellings.flatMap((t) => t.evidence.map((e) => e.start)));
  return sentences
    .filter((s) => (groups[s.index]?.length ?? 0) > 0 && !told.has(s.start))
    .map((s) => ({ start: s.start, end: s.end, reason: narrative.reasons.get(s.index) ?? 'no-predicate' }));
}

function countsOf(
  sentences: readonly Sentence[],
  groups: readonly (readonly unknown[])[],
  dates: Dates,
): Extraction['counts'] {
  return {
    sentences: sentences.length,
    datedSentences: groups.filter((g) => g.length > 0).length,
    unresolvedExpressions: dates.unresolved,
  };
}
