import { type Part, tidyWords } from '../../compiler/parse/body.ts';
import { normaliseText } from '../../compiler/parse/seed-file.ts';
import { isElement, type PageNode, TEXT_NODE } from './dom.ts';

/** What stands on a line of its own. */
const BLOCK =
  /^(?:ADDRESS|ARTICLE|BLOCKQUOTE|DD|DETAILS|DIV|DL|DT|HEADER|HR|LI|MAIN|OL|P|PRE|SECTION|SUMMARY|UL|H[1-6])$/;
/** No words of the article: captions are dated by their pictures, not by it. */
const PASSED_OVER =
  /^(?:ASIDE|AUDIO|BUTTON|CANVAS|FIGURE|FIGCAPTION|FOOTER|FORM|IFRAME|INPUT|NAV|NOSCRIPT|OBJECT|PICTURE|SCRIPT|SELECT|STYLE|SVG|TABLE|TEMPLATE|TEXTAREA|VIDEO)$/i;
const HEADING = /^H[1-6]$/;

/** From this share of its letters on a paragraph is a link ("Read also: ...") or the article's own date. */
const ASIDE_SHARE = 0.9;

/** The headings and paragraphs of an article's element. A paragraph that is only a link or only a
 * date is about the article, not of it, and is left out. */
export function pageParts(article: PageNode): Part[] {
  const parts: Part[] = [];
  let [words, aside, breaks] = ['', 0, 0];
  visit(article, false);
  flush('paragraph');
  return parts;

  function visit(node: PageNode, inAside: boolean): void {
    if (node.nodeType === TEXT_NODE) {
      const text = node.textContent ?? '';
      if (text.trim() !== '') breaks = 0;
      words += text;
      if (inAside) aside += tidyWords(text).length;
    }
    if (!isElement(node) || PASSED_OVER.test(node.nodeName)) return;
    if (node.nodeName === 'BR') {
      breaks += 1;
      words += ' ';
      if (breaks > 1) flush('paragraph');
      return;
    }
    const isBlock = BLOCK.test(node.nodeName);
    if (isBlock) flush('paragraph');
    for (const child of node.childNodes) visit(child, inAside || /^(?:A|TIME)$/.test(node.nodeName));
    if (isBlock) flush(HEADING.test(node.nodeName) ? 'heading' : 'paragraph');
  }

  function flush(kind: 'heading' | 'paragraph'): void {
    const tidy = tidyWords(normaliseText(words));
    const isAside = kind === 'paragraph' && aside >= ASIDE_SHARE * tidy.length;
    if (tidy !== '' && !isAside) parts.push({ kind, words: tidy });
    [words, aside, breaks] = ['', 0, 0];
  }
}
