import { AGENTIVE_VERBS } from '../lexicon/verbs.ts';
import { accordingTo, isMereSource, sourceOf } from './attribution.ts';
import type { Clause, Range } from './clause.ts';
import { type DateGroup, governedDate } from './dates.ts';
import { kindOf, statusOf } from './judge.ts';
import { isAwaited, isInvertedIf, isMereState, isUnnamed, ownedTitle } from './newsworthy.ts';
import { nominalOf, nominalTelling } from './nominal.ts';
import { addresseesOf, behind, contentParticipants, participantsOf, speakersOf } from './participants.ts';
import type { Reading } from './reading.ts';
import { authorOf, contentOf, isQuoteOnly, quotedWords, saysOf, SPEAKS_OF } from './speech.ts';
import { statementTitle } from './statement-title.ts';
import { clauseTitle } from './title.ts';
import { UndatedNews } from './undated-news.ts';
import { spanOf } from './wording.ts';

/** Verbs that make a headline of two words: "Parliament votes". */
const ENOUGH_BY_THEMSELVES = new Set(
  'die resign return retire arrive surrender collapse crash close open win lose fall rise end begin start meet marry divorce defect flee vote abdicate withdraw strike secede protest appeal apologise apologize invade attack'.split(
    ' ',
  ),
);

/** Reads an article sentence by sentence: which clauses tell of an event, and when it was. */
export class Narrative extends UndatedNews {
  /** Reads one sentence: adds its events, or its words to those told before. */
  read(r: Reading, lead: boolean): void {
    const { clauses } = r.clauses;
    const before = this.tellings.length;
    const dated = this.assign(r);
    this.carry(r, dated);
    if (isQuoteOnly(r) && dated.size === 0 && this.continues(r)) return;
    for (const clause of clauses) this.readClause(r, clause, dated, lead);
    for (const group of r.dates) {
      const nominal = nominalOf(r, group);
      if (nominal) this.addNominal(r, group, nominal);
    }
    if (this.tellings.length === before) this.lean(r);
  }

  private readClause(r: Reading, clause: Clause, dated: ReadonlyMap<Clause, DateGroup>, lead: boolean): void {
    if (!clause.verb || (this.spoken && !dated.has(clause))) return;
    const says = saysOf(r, clause);
    if (says) this.readSpeech(r, clause, dated, lead);
    else this.readAction(r, clause, dated, lead);
  }

  private readSpeech(r: Reading, clause: Clause, dated: ReadonlyMap<Clause, DateGroup>, lead: boolean): void {
    const group = dated.get(clause);
    const author = authorOf(r, clause);
    if (author) clause.subject = author;
    const content = contentOf(r, clause);
    const contentDated = content !== undefined && dated.has(content) && !r.isInQuotes(content);
    const speakers = speakersOf(r, clause);
    const [speaker] = speakers;
    if (!group && isMereSource(r, clause) && !r.isOfficial(clause.subject)) {
      // The source's words are the article's own news when it opens with them.
      if (lead && content && !contentDated) this.readAction(r, content, dated, true, clause);
      // Who is named for the first time goes on with nobody's words.
      else if (
        !contentDated &&
        clause.kind !== 'complement' &&
        (r.opensWithQuote() || r.isKnownAlready(clause.subject))
      )
        this.continues(r);
      return;
    }
    if (!group && (contentDated || clause.kind === 'complement')) return;
    if (!group && clause.verb?.perfect === true && (clause.verb.tense === 'past' || !lead)) return;
    if (
      !group &&
      r.clauses.clauses.some(
        (c) => c.connective === 'when' && (c.verb?.head ?? Infinity) < (clause.verb?.head ?? 0),
      )
    )
      return;
    const { verb } = clause;
    if (
      !verb ||
      (!group &&
        (verb.modal !== undefined ||
          verb.negated ||
          clause.kind === 'adverbial' ||
          (clause.kind === 'relative' && !lead && clause.connective !== 'who')))
    )
      return;
    if (!group && (clause.kind === 'absolute' || (clause.kind === 'participle' && clause.inherited))) {
      this.extendLast(r, clause);
      return;
    }
    const joined = !group && this.joinSpeech(r, clause, speaker);
    if (joined) return;
    const when = group ? this.dateOf(r, clause, group) : this.saidWhen(r, speakers);
    if (!when) return;
    const title =
      statementTitle(r, clause, content, quotedWords(r, clause, content)) ||
      // "responds to the death with a statement": told as a deed where the words make no title.
      (content || !SPEAKS_OF.has(verb.lemma) ? '' : clauseTitle(r, clause, group));
    if (title === '') {
      if (!group && speaker && this.lastSpeaker(r) === speaker) this.continues(r);
      return;
    }
    const spokenOf = content ? contentParticipants(r, content, clause) : addresseesOf(r, clause);
    const actors = [...new Set([...speakers, ...spokenOf])];
    this.add(r, clause, group, {
      title,
      ...when,
      status: 'happened',
      // "vows to strengthen ties" is a deed; "tells them to wait" are words.
      kind:
        r.isDeedAhead(clause) && !content && !/^(?:tell|ask|urge)$/.test(clause.verb?.lemma ?? '')
          ? 'action'
          : 'statement',
      actors,
      ...(speaker && { speaker }),
      lead,
    });
  }

  private readAction(
    r: Reading,
    clause: Clause,
    dated: ReadonlyMap<Clause, DateGroup>,
    lead: boolean,
    source?: Clause,
  ): void {
    const { verb } = clause;
    if (!verb) return;
    // "The question is whether it will stay": nobody says that it will.
    if (clause.connective === 'whether') return;
    const group = dated.get(clause) ?? this.sharedDate(r, clause, dated);
    // "a new system, as suggested by Holm in May"
    if (verb.ambiguous && r.tokens[verb.from - 1]?.lower === 'as') {
      if (group) this.reasons.set(r.sentence.index, 'modifier');
      return;
    }
    if (!group) {
      if (!(lead && this.isNews(r, clause)) && !this.isOnward(r, clause)) return;
    } else if (clause.connective === 'if' || clause.connective === 'unless' || isInvertedIf(r, clause)) {
      this.reasons.set(r.sentence.index, 'conditional');
      return;
    }
    if (group && isAwaited(r, clause)) {
      this.reasons.set(r.sentence.index, 'possibility');
      return;
    }
    if (
      group &&
      verb.modal !== undefined &&
      /^(?:may|might|could|can|should|must)$/.test(verb.modal) &&
      group.relation !== 'until'
    ) {
      this.reasons.set(r.sentence.index, 'possibility');
      return;
    }
    const when = group
      ? this.dateOf(r, clause, group)
      : lead
        ? this.ownNews()
        : this.saidWhen(r, participantsOf(r, clause));
    if (!when) {
      if (group) this.reasons.set(r.sentence.index, 'unresolved');
      return;
    }
    const doers = participantsOf(r, clause);
    if (
      group &&
      (r.isInQuotes(clause) || /^(?:we|i|you)$/.test(r.tokens[clause.subject?.from ?? -1]?.lower ?? ''))
    ) {
      this.reasons.set(r.sentence.index, 'quoted-speech');
      return;
    }
    const embedded = clause.kind === 'relative' || clause.kind === 'participle';
    const nameless = doers.length === 0 && r.tokens[(clause.subject?.to ?? 0) - 1]?.pos !== 'PROPN';
    if (embedded && (nameless || isUnnamed(r, clause))) {
      this.reasons.set(r.sentence.index, 'no-actor');
      return;
    }
    if (this.joinOccasion(r, when.date)) return;
    if (!group && !lead && this.joinCompany(r, clause, when.date)) return;
    if (isMereState(r, clause)) {
      this.reasons.set(r.sentence.index, 'state');
      return;
    }
    const occasion = doers.length === 0 ? this.occasionOf(r, clause) : undefined;
    const told = clauseTitle(r, clause, group, occasion?.words);
    const title = told === '' || doers.length > 0 ? told : ownedTitle(r, clause, told);
    if (
      title === '' ||
      (title.split(' ').length < 3 && AGENTIVE_VERBS.has(verb.lemma) && !ENOUGH_BY_THEMSELVES.has(verb.lemma))
    ) {
      this.reasons.set(r.sentence.index, title === '' ? 'no-title' : 'no-subject');
      return;
    }
    const lasts = group?.relation === 'since' || group?.relation === 'lasting';
    const status = statusOf(
      clause,
      when.date,
      this.published,
      lasts,
      r.tokens.slice(clause.start, verb.to + 3),
    );
    const said = source ?? r.trailingSource(clause);
    const attribution = (said && sourceOf(r, said)) ?? accordingTo(r);
    this.add(r, clause, group, {
      title,
      ...when,
      status,
      kind: kindOf(r, clause),
      actors: occasion?.actors ?? (doers.length > 0 ? doers : behind(r)),
      ...(attribution !== undefined && { attribution }),
      lead,
    });
  }

  private addNominal(r: Reading, group: DateGroup, nominal: Range): void {
    const date = governedDate(group, this.published, 'past');
    const telling = date === undefined ? undefined : nominalTelling(r, nominal);
    if (!telling || date === undefined) {
      this.reasons.set(r.sentence.index, this.reasons.get(r.sentence.index) ?? 'modifier');
      return;
    }
    const ahead = date > this.published;
    this.push(r, {
      ...telling,
      date,
      dating: group.dating,
      status: ahead ? 'planned' : 'happened',
      kind: 'action',
      evidence: [
        {
          start: r.sentence.start,
          end: r.sentence.end,
          marks: [spanOf(r.tokens, nominal)],
          dateSpan: { start: group.start, end: group.end },
        },
      ],
      at: r.sentence.index,
      lead: false,
      explicit: true,
      aside: true,
      noun: true,
    });
  }
}
