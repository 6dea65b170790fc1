import { joinNumbers } from './numbers.ts';
import { scan } from './scan.ts';
import type { Token } from './token.ts';

let last: { readonly text: string; readonly tokens: readonly Token[] } = { text: '', tokens: [] };

/** The tokens of a text, numbers joined. The last text's are kept: its expressions are tagged, then grouped. */
export function tokensOf(text: string): readonly Token[] {
  if (last.text !== text) last = { text, tokens: joinNumbers(scan(text)) };
  return last.tokens;
}
