import { type Diagnostic, diagnostic } from '../compiler/diagnostic.ts';
import { normaliseText } from '../compiler/parse/seed-file.ts';

/** `lossy` holds U+FFFD in place of what could not be read: for the excerpt in the report. */
export type Decoded = { readonly text: string } | { readonly problem: Diagnostic; readonly lossy?: string };

/** A seed's bytes as text. Seeds are UTF-8; of other encodings the likely one is named, but never guessed into the data. */
export function decodeSeed(file: string, bytes: Uint8Array): Decoded {
  const foreign = foreignFormat(bytes);
  if (foreign) {
    return {
      problem: diagnostic('DL1005', { file }, `the file is ${foreign.what}, not UTF-8 text`, foreign.hint),
    };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    const lossy = normaliseText(new TextDecoder('utf-8').decode(bytes));
    const start = Math.max(0, lossy.indexOf('\uFFFD'));
    const place = { file, text: lossy, span: { start, end: start + 1 } };
    const problem = diagnostic('DL1005', place, 'not UTF-8: a letter cannot be read here', legacyHint(bytes));
    return { problem, lossy };
  }
}

const SAVE_AS = 'open it in the program that made it and save it as plain text, encoding UTF-8';

/** Of the first bytes, enough to know a format by. */
const SAMPLE_BYTES = 4096;

function foreignFormat(bytes: Uint8Array): { what: string; hint: string } | undefined {
  const begins = (...signature: readonly number[]): boolean =>
    signature.every((byte, i) => bytes[i] === byte);
  if (begins(0xff, 0xfe) || begins(0xfe, 0xff)) return utf16();
  if (begins(0x50, 0x4b, 0x03, 0x04)) return { what: 'a zip archive or a Word document', hint: SAVE_AS };
  if (begins(0xd0, 0xcf, 0x11, 0xe0)) return { what: 'an old Word document', hint: SAVE_AS };
  if (begins(0x25, 0x50, 0x44, 0x46))
    return { what: 'a PDF', hint: 'copy the article’s text into a .txt file' };
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const zeros = [0, 0];
  for (const [index, byte] of sample.entries())
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (even + odd > 0 && Math.max(even, odd) > sample.length / 8 && Math.min(even, odd) < sample.length / 50) {
    return utf16();
  }
  return bytes.includes(0) ? { what: 'binary (it holds zero bytes)', hint: SAVE_AS } : undefined;
}

const utf16 = (): { what: string; hint: string } => ({
  what: 'UTF-16',
  hint: 'save it as UTF-8 ("Unicode" in some Windows programs means UTF-16), or: iconv -f UTF-16 -t UTF-8',
});

/** Bytes that Windows-1252 gives to the euro, the ellipsis, quotation marks, dashes, and the letters and signs from 0xA0 on. */
const isLegacyLetter = (byte: number): boolean =>
  byte >= 0xa0 || (byte >= 0x91 && byte <= 0x97) || byte === 0x85 || byte === 0x80;

const legacyHint = (bytes: Uint8Array): string =>
  bytes.some(isLegacyLetter)
    ? 'it looks like Windows-1252: save it as UTF-8, or: iconv -f WINDOWS-1252 -t UTF-8'
    : SAVE_AS;
