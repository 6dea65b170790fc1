import type { ParsedArticle } from '../article.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { DraftActor, DraftEvent, Extraction } from '../extract/draft.ts';
import type { Joins } from '../merge.ts';
import type { LexiconPass } from './apply-lexicon.ts';
import type { Correction, EventSettings } from './corrections.ts';
import { addedDraft, editDraft, type ResolvedSettings } from './edit-draft.ts';
import type { EditorPlace } from './fields.ts';
import { Groups } from './groups.ts';
import type { FarSelector, Join } from './joins.ts';
import { Quotable } from './quote.ts';
import type { Names } from './resolve.ts';
import { findQuote, type Selectable, selectEvents } from './select.ts';
import { wordFinder } from './words.ts';

export interface EditableArticle {
  /** Of its seed. */
  readonly path: string;
  readonly article: ParsedArticle;
  readonly extraction: Extraction;
}

/** One entry of the editor's, as it was applied to one event. */
export interface AppliedCorrection {
  readonly place: EditorPlace;
  readonly set: ResolvedSettings;
}

/** What became of an event by corrections. */
export interface CorrectedEvent {
  /** As it was found; absent for an added one. */
  readonly found?: DraftEvent;
  readonly applied: readonly AppliedCorrection[];
}

export interface Edited<A> {
  readonly articles: A[];
  readonly joins: Joins;
  /** By the draft that corrections made. */
  readonly corrected: ReadonlyMap<DraftEvent, CorrectedEvent>;
}

/** Applies the corrections of a collection: all of them select among the events as found, so that their order does not matter. */
export class Editing<A extends EditableArticle> {
  readonly #articles: readonly A[];
  readonly #names: Names;
  readonly #pass: LexiconPass | undefined;
  readonly #problems: Diagnostic[];
  readonly #applied = new Map<DraftEvent, AppliedCorrection[]>();
  readonly #added = new Map<A, DraftEvent[]>();
  readonly #groups = new Groups<DraftEvent>();
  readonly #texts = new Map<A, Quotable>();

  constructor(articles: readonly A[], names: Names, pass: LexiconPass | undefined, problems: Diagnostic[]) {
    this.#articles = articles;
    this.#names = names;
    this.#pass = pass;
    this.#problems = problems;
  }

  correct(article: A, corrections: readonly Correction[]): void {
    const on = this.#selectable(article);
    for (const { selector, add, set } of corrections) {
      const { place } = selector;
      if (add) {
        this.#add(article, on, { selector, add, set });
        continue;
      }
      for (const draft of selectEvents(on, selector, this.#problems)) {
        if (draft.date === null && set.date === undefined && set.hide === undefined) {
          const hint = 'set "date" too: only events with a date are shown';
          const message = `"${draft.title}" has no date`;
          this.#problems.push(place.file.diagnose('DL4005', place, message, hint));
          continue;
        }
        this.#apply(draft, place, this.#resolve(set, on.drafts));
      }
    }
  }

  #add(article: A, on: Selectable, { selector, set }: Correction): void {
    const [quote] = findQuote(on, selector, this.#problems);
    const { title, date } = set;
    if (!quote || title === undefined || date === undefined) return;
    const resolved = this.#resolve(set, on.drafts);
    const inTitle = actorsNamed(title, on.drafts);
    const bare = addedDraft(article.article, quote, { actors: inTitle, ...resolved, title, date });
    const passed = this.#pass ? this.#pass(bare, article.article) : bare;
    const { actors, topics } = resolved;
    const draft = { ...passed, ...(actors && { actors }), ...(topics && { topics }) };
    this.#apply(draft, selector.place, resolved);
    this.#added.set(article, [...(this.#added.get(article) ?? []), draft]);
  }

  /** @param articleOf undefined when there is none, which it has noted. */
  join(join: Join, articleOf: (selector: FarSelector) => A | undefined): void {
    const before = this.#problems.length;
    const drafts = join.events.flatMap((selector) => {
      const article = articleOf(selector);
      return article ? selectEvents(this.#selectable(article), selector, this.#problems) : [];
    });
    // What could not be selected has been said; half a merge would be another one than was meant.
    if (this.#problems.length > before || drafts.length < join.events.length) return;
    if (join.kind === 'split') {
      const [first, ...others] = drafts;
      if (first && others.some((other) => this.#groups.areOne(first, other))) {
        const hint = 'take them out of the merge or of the split';
        const message = 'a split of what a merge makes one event';
        this.#problems.push(join.place.file.diagnose('DL4006', join.place, message, hint));
        return;
      }
      this.#groups.separate(drafts);
      return;
    }
    this.#groups.unite(drafts);
    const [first] = drafts;
    if (!first || Object.keys(join.set).length === 0) return;
    this.#apply(first, join.place, this.#resolve(join.set, drafts));
  }

  finish(): Edited<A> {
    const corrected = new Map<DraftEvent, CorrectedEvent>();
    const now = new Map<DraftEvent, DraftEvent>();
    const added = new Set([...this.#added.values()].flat());
    for (const [draft, applied] of this.#applied) {
      const result = applied.reduce((edited, { set }) => editDraft(edited, set), { ...draft });
      now.set(draft, result);
      corrected.set(result, { applied, ...(!added.has(draft) && { found: draft }) });
    }
    const current = (draft: DraftEvent): DraftEvent => now.get(draft) ?? draft;
    const articles = this.#articles.map((article) => {
      const own = this.#added.get(article) ?? [];
      const { events } = article.extraction;
      if (own.length === 0 && !events.some((draft) => now.has(draft))) return article;
      const edited = [...events, ...own].map(current);
      return { ...article, extraction: { ...article.extraction, events: edited } };
    });
    const found = new Map(
      [...corrected].flatMap(([draft, event]) => (event.found ? [[draft, event.found]] : [])),
    );
    return { articles, joins: { ...this.#groups.joins(current), found }, corrected };
  }

  #apply(draft: DraftEvent, place: EditorPlace, set: ResolvedSettings): void {
    this.#applied.set(draft, [...(this.#applied.get(draft) ?? []), { place, set }]);
  }

  #selectable(article: A): Selectable {
    const { path, extraction } = article;
    const text = this.#texts.get(article) ?? new Quotable(article.article.text);
    this.#texts.set(article, text);
    const drafts = [...extraction.events, ...(this.#added.get(article) ?? [])];
    return { path, article: article.article, text, drafts, skipped: extraction.skipped };
  }

  #resolve({ actors, topics, ...rest }: EventSettings, article: readonly DraftEvent[]): ResolvedSettings {
    return {
      ...rest,
      ...(actors && { actors: actors.map((actor) => this.#names.actor(actor, article)) }),
      ...(topics && { topics: topics.flatMap((topic) => this.#names.topic(topic) ?? []) }),
    };
  }
}

/** The actors of the article whom a title names in full. */
function actorsNamed(title: string, drafts: readonly DraftEvent[]): DraftActor[] {
  const actors = new Map(
    drafts.flatMap((draft) => draft.actors.map((actor) => [actor.name, actor] as const)),
  );
  const names = wordFinder([...actors.keys()], { exactly: true });
  if (!names) return [];
  return [...new Set(title.match(names))].flatMap((name) => actors.get(name) ?? []);
}
