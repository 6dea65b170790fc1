import type { Diagnostic } from '../diagnostic.ts';
import type { MergedEvent, Telling } from '../merge.ts';
import type { DraftEvent } from '../extract/draft.ts';
import type { AppliedCorrection, CorrectedEvent } from './editing.ts';

const FIELDS = ['title', 'date', 'actors', 'topics', 'status', 'kind'] as const;
type Field = (typeof FIELDS)[number];

/**
 * Makes the editor's words hold for the whole event, whichever article tells it best. Where corrections disagree the last one
 * counts, in order of the articles' publication, and the disagreement is a diagnostic. Undefined for an event that is hidden.
 */
export function settleEvent(
  event: MergedEvent,
  tellings: readonly Telling[],
  corrected: ReadonlyMap<DraftEvent, CorrectedEvent>,
  problems: Diagnostic[],
): MergedEvent | undefined {
  const by = new Map<Field, AppliedCorrection>();
  const applications = tellings.flatMap((telling) =>
    (corrected.get(telling.draft)?.applied ?? []).map((applied) => ({ applied, telling })),
  );
  if (applications.some(({ applied }) => applied.set.hide)) return undefined;
  const settings = applications.map(({ applied, telling }) => {
    for (const field of FIELDS) {
      if (applied.set[field] === undefined) continue;
      const other = by.get(field);
      if (other && !isSame(other, applied, field)) problems.push(disagreement(field, other, applied));
      by.set(field, applied);
    }
    return settingsOf(applied, telling);
  });
  return settings.length === 0 ? event : Object.assign({}, event, ...settings);
}

/** What one correction sets of the event, names as ids. */
function settingsOf({ set }: AppliedCorrection, { draft, actors }: Telling): Partial<MergedEvent> {
  const { title, date, topics, status, kind } = set;
  return {
    ...(title !== undefined && { title }),
    ...(date !== undefined && { date, dating: draft.dating }),
    ...(set.actors && { actors }),
    ...(topics && { topics: topics.map(({ id }) => id) }),
    ...(status !== undefined && { status }),
    ...(kind !== undefined && { kind }),
  };
}

const isSame = (a: AppliedCorrection, b: AppliedCorrection, field: Field): boolean =>
  JSON.stringify(a.set[field]) === JSON.stringify(b.set[field]);

function disagreement(field: Field, first: AppliedCorrection, last: AppliedCorrection): Diagnostic {
  const { file } = last.place;
  const at = first.place.file.diagnose('DL4006', first.place, '', '');
  const message = `another ${field} for the same event than ${at.file}:${at.line ?? 1} sets; this one counts`;
  return file.diagnose('DL4006', last.place, message, 'keep one of the two');
}
