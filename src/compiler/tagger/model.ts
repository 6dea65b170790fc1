import winkModel from 'wink-eng-lite-web-model';

/** A pattern and its flags; of a category's pattern, the category too. */
type PatternSource = readonly [source: string, flags: string, category: number];

/** As much of the model's data as is read here: the package's own types hide it. */
interface CoreData {
  readonly features: {
    readonly lexeme: { readonly list: readonly string[]; readonly hash: Readonly<Record<string, number>> };
    readonly posClusters: { readonly list: readonly ReadonlySet<number>[] };
  };
  readonly lexicon: Uint32Array;
  readonly xpansions: Uint32Array;
  readonly packing: {
    readonly size: number;
    /** Of each field its word, mask and shift. */
    readonly layout: Readonly<Record<Field, readonly [number, number, number]>>;
    readonly config: unknown;
  };
  readonly pos: { readonly list: readonly string[]; readonly hash: Readonly<Record<string, number>> };
  readonly tcat: { readonly hash: Readonly<Record<Category, number>> };
  readonly trex: {
    readonly ltc: readonly PatternSource[];
    readonly rtc: readonly PatternSource[];
    readonly helpers: Readonly<
      Record<'anyWithRP' | 'anyWithLP' | 'LPanyRP', readonly [source: string, flags: string]>
    >;
  };
  readonly preserve: Readonly<Record<'prefix' | 'suffix', Readonly<Record<string, true>>>>;
}

type Category = 'unk' | 'word' | 'punctuation' | 'wordRP';

type Field =
  | 'normal'
  | 'lemma'
  | 'pos'
  | 'posHint'
  | 'sbdHint'
  | 'lexemeCID'
  | 'isAbbrev'
  | 'isBaseForm'
  | 'isSLemma'
  | 'isContraction'
  | 'isSpellingMapped';

/** What the model's functions ask of a lexicon. */
interface LexiconAccess {
  readonly lookup: (word: string) => readonly number[];
  readonly intrinsicSize: () => number;
  readonly posOf: (index: number) => number;
  readonly hasSamePOS: (word: string, tag: string) => boolean;
}

interface ModelData {
  readonly core: () => CoreData;
  readonly pos: () => { readonly machines: readonly string[] };
  readonly sbd: () => { readonly machines: readonly string[] };
  readonly featureFn: (config: unknown) => {
    readonly pos: (word: string, category: number, lexicon: LexiconAccess) => number;
  };
  readonly addons: { readonly lemmatize: (word: string, tag: string, lexicon: LexiconAccess) => string };
}

const model = winkModel as unknown as ModelData;
export const core = model.core();
export const tagMachines = model.pos().machines;
export const boundaryMachines = model.sbd().machines;
const { lexicon, xpansions, packing, features } = core;
const lexemes = features.lexeme;
const guess = model.featureFn(packing.config);

/** A lexeme's number, or undefined for a word that the lexicon does not have. */
export const lexemeOf = (word: string): number | undefined => lexemes.hash[word];

export const textOf = (lexeme: number): string => lexemes.list[lexeme] ?? '';

export function field(lexeme: number, name: Field): number {
  const [word, mask, shift] = packing.layout[name];
  return ((lexicon[word + lexeme * packing.size] ?? 0) & mask) >>> shift;
}

/** Where a lexeme is spelled another way, the usual spelling's. */
export const usualSpelling = (lexeme: number): number =>
  field(lexeme, 'isSpellingMapped') ? field(lexeme, 'lemma') : lexeme;

/** The lexeme in small letters and the usual spelling. */
export const normalOf = (lexeme: number): number =>
  field(lexeme, 'isSpellingMapped') ? field(lexeme, 'lemma') : lexeme + field(lexeme, 'normal');

/** Which tags a lexeme may have; one that is undefined, what a word outside the lexicon may have. */
export function mayBe(lexeme: number | undefined, tag: number): boolean {
  const cluster = lexeme === undefined ? 0 : field(lexeme, 'lexemeCID');
  return features.posClusters.list[cluster]?.has(tag) ?? false;
}

const NOUN = core.pos.hash['NOUN'] ?? 0;

/** Whether the lexicon has a word, in small letters, as a noun: "deals", which a sentence may begin with. */
export function isCommonNoun(word: string): boolean {
  const lexeme = lexemeOf(word);
  return lexeme !== undefined && mayBe(lexeme, NOUN);
}

/** Whether a word in small letters is the plural of a common noun by its form: "helicopters", "agencies". */
export const isCommonPlural = (word: string): boolean =>
  word.length > 4 && /[^s]s$/.test(word) && isCommonNoun(word.replace(/ies$/, 'y').replace(/s$/, ''));

/** A part of a contraction: lexemes, and its tag, which no context changes. */
export interface ContractionPart {
  readonly lexeme: number;
  readonly normal: number;
  readonly lemma: number;
  readonly tag: number;
}

/** "can" and "not" of "cannot"; undefined for other lexemes. */
export function contractionParts(lexeme: number): ContractionPart[] | undefined {
  if (!field(lexeme, 'isContraction')) return undefined;
  const packed = field(lexeme, 'lemma');
  const first = packed & 0x3fff;
  const parts: ContractionPart[] = [];
  for (let i = first; i < first + ((packed >>> 14) & 31); i += 4) {
    const [word = 0, normal = 0, lemma = 0, tag = 0] = xpansions.subarray(i, i + 4);
    parts.push({ lexeme: word, normal, lemma, tag });
  }
  return parts;
}

const OUTSIDE = lexemes.list.length;
const access: LexiconAccess = {
  lookup: (word) => {
    const lexeme = lexemeOf(word);
    if (lexeme === undefined) return [OUTSIDE];
    return contractionParts(lexeme)?.map((part) => part.lexeme) ?? [lexeme];
  },
  intrinsicSize: () => OUTSIDE,
  posOf: (lexeme) => field(lexeme, 'pos'),
  hasSamePOS: (word, tag) => {
    const lexeme = lexemeOf(word);
    if (lexeme === undefined || field(lexeme, 'isContraction') || !field(lexeme, 'isBaseForm')) return false;
    return mayBe(lexeme, core.pos.hash[tag] ?? 0);
  },
};

/** The tag that the spelling of a word outside the lexicon speaks for. */
export const guessTag = (word: string, category: number): number => guess.pos(word, category, access);

export const lemmatize = (word: string, tag: string): string => model.addons.lemmatize(word, tag, access);
