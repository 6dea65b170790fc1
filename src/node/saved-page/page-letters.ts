import { Parser } from 'htmlparser2';

/** How large a page is, before its tree is made. Counting stops at an element nested deeper than `deepest`. */
export function measurePage(html: string, deepest: number): { depth: number; elements: number } {
  let [depth, open, elements] = [0, 0, 0];
  const parser = new Parser({
    onopentag() {
      elements += 1;
      open += 1;
      depth = Math.max(depth, open);
      if (depth > deepest) parser.reset();
    },
    onclosetag() {
      open -= 1;
    },
  });
  parser.end(html);
  return { depth, elements };
}

/** Every letter of a page that a reader may see, and where each stands in the file. @param html normalised. */
export function pageLetters(html: string): { readonly text: string; readonly at: Uint32Array } {
  let text = '';
  const at: number[] = [];
  let hidden = 0;
  const put = (letters: string, start: number, isWritten: boolean): void => {
    text += letters;
    for (let i = 0; i < letters.length; i += 1) at.push(isWritten ? start + i : start);
  };
  const parser = new Parser({
    onopentagname(name) {
      if (name === 'script' || name === 'style') hidden += 1;
    },
    onclosetag(name) {
      if (name === 'script' || name === 'style') hidden -= 1;
    },
    ontext(letters) {
      // A letter that an entity names stands where its ampersand does.
      if (hidden === 0)
        put(letters, parser.startIndex, parser.endIndex - parser.startIndex + 1 === letters.length);
    },
  });
  parser.end(html);
  return { text, at: Uint32Array.from(at) };
}
