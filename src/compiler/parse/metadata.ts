import type { TextSpan } from '../../model/span.ts';
import type { ParsedArticle } from '../article.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Body } from './body.ts';
import { parseDay } from './date.ts';
import type { Problems } from './problems.ts';

/** What a seed may say of its article, whatever the form of the file. */
export const METADATA_KEYS = [
  'date',
  'headline',
  'standfirst',
  'publisher',
  'author',
  'url',
  'lang',
] as const;
export type MetadataKey = (typeof METADATA_KEYS)[number];

/** A value, and where it is written. */
export interface Written {
  readonly value: string;
  readonly span: TextSpan;
}
export type WrittenMetadata = ReadonlyMap<MetadataKey, Written>;

/** Of these, what can be used. */
export interface Metadata {
  /** ISO 8601 day. */
  readonly datePublished?: string;
  readonly headline?: string;
  readonly standfirst?: string;
  readonly publisher?: string;
  readonly author?: string;
  readonly url?: string;
  readonly language?: string;
}

/** What to say when something is missing, and where: each form of file has its own way to put it right. */
export interface Missing {
  readonly span: TextSpan;
  readonly date: { readonly message: string; readonly hint: string };
  readonly headline: string;
  readonly body: string;
}

/** Checks what a seed says: a value that cannot be used is a diagnostic and is left out. */
export function readMetadata(written: WrittenMetadata, problems: Problems, missing: Missing): Metadata {
  const value = (key: MetadataKey): string | undefined => written.get(key)?.value;
  const date = written.get('date');
  const datePublished = date && readDay(date, problems);
  if (!date) problems.add('DL1001', missing.span, missing.date.message, missing.date.hint);
  const [headline, standfirst] = [value('headline'), value('standfirst')];
  const [publisher, author] = [value('publisher'), value('author')];
  const url = checked('url', isWebAddress, 'a web address begins with https://');
  const language = checked('lang', isLanguage, 'a BCP 47 tag: en, en-IN, fr');
  return {
    ...(datePublished !== undefined && { datePublished }),
    ...(headline !== undefined && { headline }),
    ...(standfirst !== undefined && { standfirst }),
    ...(publisher !== undefined && { publisher }),
    ...(author !== undefined && { author }),
    ...(url !== undefined && { url }),
    ...(language !== undefined && { language }),
  };

  function checked(key: MetadataKey, isUsable: (value: string) => boolean, hint: string): string | undefined {
    const found = written.get(key);
    if (!found || isUsable(found.value)) return found?.value;
    problems.add('DL1016', found.span, `"${found.value}" is no usable ${key}; it is left out`, hint);
    return undefined;
  }
}

/** The day that is written there; undefined, and noted, when it is none. */
export function readDay({ value, span }: Written, problems: Problems): string | undefined {
  const read = parseDay({ file: problems.file, text: problems.text, value, span });
  if ('day' in read) return read.day;
  problems.found.push(read.problem);
  return undefined;
}

/** The article, or what keeps it out. */
export function finishArticle(
  id: string,
  { datePublished, headline, language, ...rest }: Metadata,
  body: Body,
  problems: Problems,
  missing: Missing,
): { readonly article?: ParsedArticle; readonly diagnostics: readonly Diagnostic[] } {
  if (headline === undefined) problems.add('DL1013', missing.span, 'no headline', missing.headline);
  if (body.blocks.length === 0) {
    const message = 'the headline stands alone: there is no article under it';
    problems.add('DL1010', missing.span, message, missing.body);
  }
  if (datePublished === undefined || headline === undefined || body.blocks.length === 0) {
    return { diagnostics: problems.found };
  }
  const article = { id, datePublished, headline, ...rest, ...body, language: language ?? 'en' };
  return { article, diagnostics: problems.found };
}

/** Only these become links: `javascript:` must not. */
const isWebAddress = (value: string): boolean => /^https?:\/\/[^\s/]+/i.test(value);

/** A BCP 47 tag. */
export const isLanguage = (value: string): boolean => {
  try {
    return Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
};

/** What other formats call these things, in small letters. */
const OTHER_NAMES: ReadonlyMap<string, MetadataKey> = new Map([
  ['title', 'headline'],
  ['datepublished', 'date'],
  ['published', 'date'],
  ['subtitle', 'standfirst'],
  ['description', 'standfirst'],
  ['deck', 'standfirst'],
  ['source', 'publisher'],
  ['byline', 'author'],
  ['authors', 'author'],
  ['link', 'url'],
  ['canonical', 'url'],
  ['language', 'lang'],
]);

/** The key that is called so, here or in another format. */
export const metadataKey = (name: string): MetadataKey | undefined =>
  METADATA_KEYS.find((key) => key === name.toLowerCase()) ?? OTHER_NAMES.get(name.toLowerCase());

/** The key that was meant, as far as that can be told: another format's name, or one slip away. */
export const nearestKey = (name: string): MetadataKey | undefined =>
  metadataKey(name) ?? METADATA_KEYS.find((key) => isOneSlipAway(name.toLowerCase(), key));

/** One letter added, lost, changed, or two neighbours exchanged. */
function isOneSlipAway(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i += 1;
  const [restA, restB] = [a.slice(i), b.slice(i)];
  const exchanged = restA[1] === restB[0] && restA[0] === restB[1] && restA.slice(2) === restB.slice(2);
  return (
    restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1) || exchanged
  );
}
