import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { TextSpan } from '../../model/span.ts';
import { type Part, tidyWords } from './body.ts';

type Root = ReturnType<typeof fromMarkdown>;
type Content = Root['children'][number];
type Inline = Extract<Content, { type: 'paragraph' }>['children'][number];
type Row = Extract<Content, { type: 'table' }>['children'][number];

export interface MarkdownPart extends Part {
  /** Of a heading, 1 to 6. */
  readonly depth?: number;
  /** What was read, in pieces, and where each stands in the file: 0-based UTF-16 code units, end exclusive. */
  readonly pieces: readonly MarkdownPiece[];
}

export interface MarkdownPiece extends TextSpan {
  readonly text: string;
}

/** Marks within marks that no person writes: the parser's time grows with their square. */
const TOO_DEEP =
  /^[ \t]{0,3}(?:>[ \t]{0,3}|(?:[-*+]|\d{1,9}[.)])[ \t]{1,3}){50}|^[ \t]{120}[ \t]*\S|(?=\*+_|_+\*)[*_]{40}/m;

/** Where a text is nested too deeply to be read. */
export function tooDeep(text: string): TextSpan | undefined {
  const found = TOO_DEEP.exec(text);
  return found ? { start: found.index, end: found.index + 1 } : undefined;
}

/** With GitHub's additions, which most editors of Markdown know: https://github.github.com/gfm/ */
const DIALECT = { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] };

/**
 * The blocks of a Markdown text: headings and paragraphs, those of quotations, lists and notes too, and each row of a table, so that
 * none is read together with the next. Links and emphasis are their words; pictures, code, rules and what is struck out are no part
 * of an article.
 * @returns also the places of code and HTML, whose words are lost.
 */
export function markdownParts(text: string, from: number): { parts: MarkdownPart[]; lost: TextSpan[] } {
  // A block of spaces as long: places stay those of the file.
  const body = text.slice(0, from).replaceAll(/[^\n]/g, ' ') + text.slice(from);
  const parts: MarkdownPart[] = [];
  const lost: TextSpan[] = [];
  visit(fromMarkdown(body, DIALECT).children);
  return { parts, lost };

  function visit(nodes: readonly Content[]): void {
    for (const node of nodes) {
      if (node.type === 'paragraph') add({ kind: 'paragraph' }, node.children);
      else if (node.type === 'heading') add({ kind: 'heading', depth: node.depth }, node.children);
      else if (node.type === 'table') node.children.forEach(addRow);
      else if (
        node.type === 'blockquote' ||
        node.type === 'list' ||
        node.type === 'listItem' ||
        node.type === 'footnoteDefinition'
      ) {
        visit(node.children);
      } else if (node.type === 'code' || (node.type === 'html' && hasWords(node.value))) {
        lost.push(placeOf(node));
      }
    }
  }

  function addRow({ children: cells }: Row, i: number): void {
    const filled = cells.map(({ children }) => [...piecesOf(children)]).filter((pieces) => pieces.length > 0);
    addPieces(i === 0 ? { kind: 'heading', depth: LEAST_HEADING } : { kind: 'paragraph' }, joinCells(filled));
  }

  function add(block: Pick<MarkdownPart, 'kind' | 'depth'>, children: readonly Inline[]): void {
    addPieces(block, [...piecesOf(children)]);
  }

  function addPieces(block: Pick<MarkdownPart, 'kind' | 'depth'>, pieces: readonly MarkdownPiece[]): void {
    const words = tidyWords(normaliseSpaces(pieces.map((piece) => piece.text).join('')));
    if (words !== '') parts.push({ ...block, words, pieces });
  }
}

/** A table's first row names its columns: a heading below all others. */
const LEAST_HEADING = 6;

/** A row as it is read out: "2018: Norvik opened the wall, Port Vale". */
function joinCells(cells: readonly (readonly MarkdownPiece[])[]): MarkdownPiece[] {
  return cells.flatMap((cell, i) => {
    const before = cells[i - 1]?.at(-1);
    if (!before) return cell;
    const mark = /[.!?:;,]\s*$/.test(before.text) ? ' ' : i === 1 ? ': ' : ', ';
    return [{ text: mark, start: before.end, end: cell[0]?.start ?? before.end }, ...cell];
  });
}

const hasWords = (html: string): boolean =>
  /[\p{L}\p{N}]/u.test(html.replaceAll(/<!--[^]*?-->|<[^>]*>/g, ''));

function* piecesOf(nodes: readonly Inline[]): Generator<MarkdownPiece> {
  for (const node of nodes) {
    if (node.type === 'text' || node.type === 'inlineCode') yield { text: node.value, ...placeOf(node) };
    else if (node.type === 'break') yield { text: ' ', ...placeOf(node) };
    else if (node.type === 'delete') continue;
    else if ('children' in node) yield* piecesOf(node.children);
  }
}

function placeOf({ position }: Pick<Content, 'position'>): TextSpan {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}

/** What an entity such as `&nbsp;` wrote. */
const normaliseSpaces = (text: string): string =>
  text.replaceAll(/[\u00A0\u2000-\u200A\u202F\u205F\u3000]/g, ' ');

/** Every letter that is read, in order, a blank line between blocks, and where each stands in the file. */
export function markdownPlaces(
  text: string,
  from: number,
): { readonly text: string; readonly at: Uint32Array } {
  const { parts } = markdownParts(text, from);
  let plain = '';
  const at: number[] = [];
  for (const { pieces } of parts) {
    for (const piece of pieces) {
      at.push(...placesIn(text, piece));
      plain += piece.text;
    }
    plain += '\n\n';
    at.push(at.at(-1) ?? 0, at.at(-1) ?? 0);
  }
  return { text: normaliseSpaces(plain), at: Uint32Array.from(at) };
}

/** How far a mark, an escape or an entity can put a letter from the one before it. */
const FARTHEST = 40;

/** Of each letter of a piece, where it stands: letters follow one another but for marks, escapes and entities. */
function placesIn(text: string, { text: read, start, end }: MarkdownPiece): number[] {
  let next = start;
  return [...Array(read.length).keys()].map((i) => {
    const found = text.indexOf(read[i] ?? '', next);
    if (found >= 0 && found < end && found - next < FARTHEST) next = found + 1;
    return Math.min(Math.max(start, next - 1), Math.max(start, end - 1));
  });
}
