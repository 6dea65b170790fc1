import { type Diagnostic, diagnostic } from '../diagnostic.ts';
import type { SeedFile } from '../parse/seed-file.ts';
import { articleId } from '../parse/seed-file.ts';
import { nearestOf } from '../nearest.ts';
import type { Correction } from './corrections.ts';
import { type EditableArticle, type Edited, Editing } from './editing.ts';
import { type FarSelector, parseJoins } from './joins.ts';
import type { PreparedLexicon } from './prepare.ts';
import { Names } from './resolve.ts';

const CORRECTIONS = '.corrections.yaml';

/** `seeds/wall.corrections.yaml` lies beside the article `wall`: the id of that. */
const besideId = (path: string): string => articleId(`${path.slice(0, -CORRECTIONS.length)}.txt`);

/**
 * The files of corrections by the id of the article that they are named after; those of none are an error.
 * @param ids of the articles, with their paths.
 */
export function correctionsBeside(
  files: readonly SeedFile[],
  ids: ReadonlyMap<string, string>,
): { beside: ReadonlyMap<string, SeedFile>; diagnostics: Diagnostic[] } {
  const beside = new Map<string, SeedFile>();
  const diagnostics: Diagnostic[] = [];
  for (const file of files) {
    const id = besideId(file.path);
    const first = beside.get(id);
    if (first) {
      const message = `"${id}" has its corrections from ${first.path}; these are left out`;
      const hint = 'put the corrections of an article into one file';
      diagnostics.push(diagnostic('DL4004', { file: file.path }, message, hint));
      continue;
    }
    if (ids.has(id)) {
      beside.set(id, file);
      continue;
    }
    const [near] = nearestOf(id, ids.keys());
    const hint =
      near === undefined
        ? 'corrections have the name of their article: wall.corrections.yaml beside wall.txt'
        : `is it for ${ids.get(near) ?? near}? then name it ${near}${CORRECTIONS}`;
    diagnostics.push(diagnostic('DL4004', { file: file.path }, `there is no article "${id}"`, hint));
  }
  return { beside, diagnostics };
}

export interface EditInput<A> {
  readonly articles: readonly A[];
  readonly correctionsOf: (article: A) => readonly Correction[];
  /** corrections.yaml */
  readonly joins: SeedFile | undefined;
  readonly lexicon: PreparedLexicon;
  /** Ids of all seeds, those that could not be read included: what is wrong with them has been said. */
  readonly seedIds: ReadonlySet<string>;
}

/** The articles as the editor has them. */
export function editArticles<A extends EditableArticle>(
  input: EditInput<A>,
): Edited<A> & { diagnostics: readonly Diagnostic[] } {
  const { articles, correctionsOf, lexicon } = input;
  const diagnostics: Diagnostic[] = [];
  const everyone = () => articles.flatMap(({ extraction }) => extraction.events);
  const names = new Names(lexicon.lexicon, everyone, diagnostics);
  const editing = new Editing(articles, names, lexicon.pass, diagnostics);
  for (const article of articles) {
    const corrections = correctionsOf(article);
    if (corrections.length > 0) editing.correct(article, corrections);
  }
  if (input.joins) {
    const { joins, diagnostics: problems } = parseJoins(input.joins);
    diagnostics.push(...problems);
    const byId = new Map(articles.map((article) => [article.article.id, article]));
    const find = (selector: FarSelector): A | undefined => {
      const id = articleId(selector.article);
      const article = byId.get(id) ?? byId.get(articleId(`${selector.article}.txt`));
      if (!article && !input.seedIds.has(id)) diagnostics.push(unknownArticle(selector, byId.keys()));
      return article;
    };
    for (const join of joins) editing.join(join, find);
  }
  return { ...editing.finish(), diagnostics };
}

function unknownArticle({ article, articlePlace: place }: FarSelector, ids: Iterable<string>): Diagnostic {
  const near = nearestOf(article, ids, 3);
  const hint =
    near.length > 0
      ? `did you mean ${near.join(', ')}?`
      : 'an article has the name of its file, without .txt';
  return place.file.diagnose('DL4004', place, `there is no article "${article}"`, hint);
}
