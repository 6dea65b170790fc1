/** A JSON string's escape: one letter, or a code unit in four hexadecimal digits. */
const ESCAPE = /\\(?:u([\dA-Fa-f]{4})|(.))/g;
const LETTERS: Readonly<Record<string, string>> = { n: '\n', t: ' ', r: ' ', b: ' ', f: ' ' };

/** The letters of a line of JSON as its strings name them, and where each stands in the line. */
export function recordLetters(line: string): { readonly text: string; readonly at: Uint32Array } {
  const at: number[] = [];
  let text = '';
  let from = 0;
  const copy = (end: number): void => {
    for (let i = from; i < end; i += 1) at.push(i);
    text += line.slice(from, end);
  };
  for (const match of line.matchAll(ESCAPE)) {
    copy(match.index);
    const [whole, code, letter = ''] = match;
    text += code === undefined ? (LETTERS[letter] ?? letter) : String.fromCharCode(Number.parseInt(code, 16));
    at.push(match.index);
    from = match.index + whole.length;
  }
  copy(line.length);
  return { text, at: Uint32Array.from(at) };
}
