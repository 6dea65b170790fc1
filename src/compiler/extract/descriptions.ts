import { COMPANY_NOUNS, ORGANISATION_WORDS, ROLE_NOUNS } from '../lexicon/people.ts';

/** Nouns of which every sentence means another one. */
const PASSING = new Set(
  'year month week day time people way man woman number part end rest group side kind use lot place area city town country state world market area north south east west name first second last case thing fact result'.split(
    ' ',
  ),
);
/** A longer one would fill the title. */
const LONGEST = 45;

/**
 * What an article has called its things in full, by their noun: after "a lawsuit against Norvik" a title need not say
 * "Lawsuit". The last one counts; people and bodies have names of their own.
 */
export class Descriptions {
  private readonly byNoun = new Map<string, string>();

  note(noun: string, words: string): void {
    if (words.length <= LONGEST && Descriptions.isThing(noun)) this.byNoun.set(noun, words);
  }

  of(noun: string): string | undefined {
    return this.byNoun.get(noun);
  }

  private static isThing(noun: string): boolean {
    return (
      noun.length > 2 &&
      !PASSING.has(noun) &&
      !ROLE_NOUNS.has(noun) &&
      !ORGANISATION_WORDS.has(noun) &&
      !COMPANY_NOUNS.has(noun)
    );
  }
}
