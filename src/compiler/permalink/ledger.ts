import * as v from 'valibot';
import { parseEdtf } from '../../model/edtf.ts';
import type { ArticleId, EventId } from '../../model/event.ts';
import { type Diagnostic, diagnostic } from '../diagnostic.ts';
import type { SeedFile } from '../parse/seed-file.ts';

/** Raised whenever an older Dateline could misread the file. */
const LEDGER_VERSION = 1;

/** Where an event was told when its link was last recorded: by this it is known again. */
export interface KnownMention {
  readonly article: ArticleId;
  /** The quoted sentences. */
  readonly exact: string;
  /** Of these, the words that told of the event; '' when the whole did. */
  readonly told: string;
}

/** An id that was published once, and so stands for ever. */
export interface Link {
  /** ISO 8601 day on which it was first recorded. */
  readonly published: string;
  /** As last recorded. */
  readonly title: string;
  /** EDTF, as last recorded. */
  readonly date: string;
  readonly mentions: readonly KnownMention[];
  /** What it was called and dated before, oldest first; `until` is the ISO 8601 day of the change. */
  readonly earlier?: readonly { readonly title: string; readonly date: string; readonly until: string }[];
  /** The link under which its event is told since it was found to be the same. */
  readonly movedTo?: EventId;
  /** ISO 8601 day on which it was found to be the same as another. */
  readonly moved?: string;
  /** ISO 8601 day since which no article tells of it. */
  readonly withdrawn?: string;
}

/** `seeds/permalinks.json`: every id ever published, and what became of it. */
export type Ledger = ReadonlyMap<EventId, Link>;

/** For an article's event `live`, told under another id `moved`, told no more `withdrawn`. */
export type LinkState = 'live' | 'moved' | 'withdrawn';

export const stateOf = ({ movedTo, withdrawn }: Link): LinkState =>
  movedTo !== undefined ? 'moved' : withdrawn === undefined ? 'live' : 'withdrawn';

const day = v.pipe(v.string(), v.isoDate());
const edtf = v.pipe(
  v.string(),
  v.check((value) => parseEdtf(value) !== undefined, 'not an EDTF date'),
);
const LinkSchema: v.GenericSchema<Link> = v.object({
  published: day,
  title: v.string(),
  date: edtf,
  mentions: v.array(v.object({ article: v.string(), exact: v.string(), told: v.string() })),
  earlier: v.exactOptional(v.array(v.object({ title: v.string(), date: edtf, until: day }))),
  movedTo: v.exactOptional(v.string()),
  moved: v.exactOptional(day),
  withdrawn: v.exactOptional(day),
});
const LedgerSchema = v.object({
  version: v.literal(LEDGER_VERSION),
  links: v.record(v.string(), LinkSchema),
});

/** Said to whoever opens the file; JSON has no comments. */
const ABOUT =
  'Every id of an event that was ever published, so that no link breaks. Written by Dateline: keep it in version control, do not edit.';

/**
 * Reads the ledger.
 * @returns `links` is undefined when the file is broken: then it must not be written over, for it may still be mended.
 */
export function parseLedger({ path, text }: SeedFile): {
  readonly links?: Ledger;
  readonly diagnostics: readonly Diagnostic[];
} {
  const conflict = /^(?:<{7}|={7}|>{7})(?: |$)/m.exec(text);
  if (conflict) {
    const span = { start: conflict.index, end: conflict.index + 7 };
    const hint = 'two branches added links: keep the lines of both sides, and remove only the marks';
    return broken({ file: path, text, span }, 'an unresolved conflict of a version control merge', hint);
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return broken({ file: path }, `not JSON: ${reason}`, RESTORE);
  }
  const parsed = v.safeParse(LedgerSchema, json, { abortEarly: true });
  if (!parsed.success) {
    const [issue] = parsed.issues;
    return broken({ file: path }, `${v.getDotPath(issue) ?? '(top)'}: ${issue.message}`, RESTORE);
  }
  const links = new Map(Object.entries(parsed.output.links));
  const diagnostics = [...twice(path, text), ...dangling(path, links)];
  return diagnostics.length > 0 ? { diagnostics } : { links, diagnostics };
}

const RESTORE =
  'take the last good version of this file from version control: it is what keeps old links alive';

const broken = (place: Parameters<typeof diagnostic>[1], message: string, hint: string) => ({
  diagnostics: [diagnostic('DL5001', place, message, hint)],
});

/** JSON lets a key stand twice and forgets the first. */
function twice(path: string, text: string): Diagnostic[] {
  const seen = new Set<string>();
  return [...text.matchAll(/^ {4}("(?:[^"\\]|\\.)*"): \{/gm)].flatMap((match) => {
    const key = match[1] ?? '';
    const isFirst = !seen.has(key);
    seen.add(key);
    if (isFirst) return [];
    const start = match.index + 4;
    const hint = 'two branches used one id: give one of the two another id, and keep both';
    return [
      diagnostic(
        'DL5001',
        { file: path, text, span: { start, end: start + key.length } },
        `${key} stands twice`,
        hint,
      ),
    ];
  });
}

function dangling(path: string, links: Ledger): Diagnostic[] {
  return [...links].flatMap(([id, { movedTo }]) =>
    movedTo === undefined || settled(links, id) !== undefined
      ? []
      : [diagnostic('DL5001', { file: path }, `"${id}" moved to "${movedTo}", which leads nowhere`, RESTORE)],
  );
}

/** Where a link leads in the end: to an id that is live or withdrawn; undefined when to none. */
export function settled(links: Ledger, id: EventId): EventId | undefined {
  let at = id;
  for (let steps = 0; steps <= links.size; steps += 1) {
    const link = links.get(at);
    if (!link) return undefined;
    if (link.movedTo === undefined) return at;
    at = link.movedTo;
  }
  return undefined;
}

/** The one form of the file: by id, a line for each fact, so that two people's additions merge. */
export function stringifyLedger(links: Ledger): string {
  const sorted = [...links].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify({ version: LEDGER_VERSION, about: ABOUT, links: Object.fromEntries(sorted) }, null, 2)}\n`;
}
