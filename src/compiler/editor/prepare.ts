import type { Diagnostic } from '../diagnostic.ts';
import type { SeedFile } from '../parse/seed-file.ts';
import { type LexiconPass, lexiconPass } from './apply-lexicon.ts';
import { type HappeningFinder, happeningFinder } from './happenings.ts';
import { type Lexicon, NO_LEXICON, parseLexicon } from './lexicon.ts';

/** A lexicon ready for use on many articles. */
export interface PreparedLexicon {
  /** The file's, to tell one from another. */
  readonly text: string;
  readonly lexicon: Lexicon;
  readonly happeningsIn: HappeningFinder;
  readonly pass: LexiconPass | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** @param known of the last compilation: used again when the file has not changed. */
export function prepareLexicon(file: SeedFile | undefined, known?: PreparedLexicon): PreparedLexicon {
  if (known && known.text === (file?.text ?? '')) return known;
  const { lexicon, diagnostics } = file ? parseLexicon(file) : { lexicon: NO_LEXICON, diagnostics: [] };
  const happeningsIn = happeningFinder(lexicon);
  return { text: file?.text ?? '', lexicon, happeningsIn, pass: lexiconPass(lexicon), diagnostics };
}
