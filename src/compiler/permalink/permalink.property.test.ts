import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compile } from '../compile.ts';
import { parseLedger, settled, stringifyLedger } from './ledger.ts';

/** Happenings in our own words; each tells of itself with words that no other has. */
const SUBJECTS = [
  'harbour wall',
  'ferry line',
  'grain market',
  'iron bridge',
  'night school',
  'water tower',
  'tram depot',
  'fish hall',
];
const TOWNS = ['Port Vale', 'Marlow Bay', 'Eastmere', 'Kings Tarn', 'Norholt'];
const VERBS = ['opened', 'closed', 'rebuilt', 'sold', 'inspected'];

interface Line {
  readonly key: number;
  readonly text: string;
}
interface File {
  readonly name: string;
  readonly lines: readonly Line[];
}

const sentence = (key: number): string => {
  const town = TOWNS[key % TOWNS.length];
  const verb = VERBS[Math.floor(key / 3) % VERBS.length];
  const subject = SUBJECTS[Math.floor(key / 7) % SUBJECTS.length];
  return `The council of ${town} ${verb} the ${subject} at Pier ${key} on ${1 + (key % 28)} March ${1990 + (key % 30)}.`;
};

const render = ({ lines }: File): string =>
  ` date 2025-01-02 Councils of the coast report\n\n${lines.map(({ text }) => text).join('\n\n')}\n`;

/** One thing an editor does to the folder. */
const edit = fc.record({
  what: fc.constantFrom('reword', 'redate', 'merge', 'split', 'delete', 'reorder', 'rename', 'add', 'copy'),
  file: fc.nat(),
  line: fc.nat(),
  other: fc.nat(),
});

function apply(
  files: readonly File[],
  { what, file, line, other }: typeof edit extends fc.Arbitrary<infer T> ? T : never,
  fresh: () => number,
): File[] {
  const at = file % files.length;
  const target = files[at];
  if (!target) return [...files];
  const change = (lines: readonly Line[], name = target.name): File[] => files.with(at, { name, lines });
  const which = target.lines.length > 0 ? line % target.lines.length : 0;
  const chosen = target.lines[which];
  const add = (): Line => {
    const key = fresh();
    return { key, text: sentence(key) };
  };
  if (what === 'add' || !chosen) return change([...target.lines, add()]);
  const next = files[(at + 1) % files.length];
  switch (what) {
    case 'reword':
      return change(
        target.lines.with(which, {
          ...chosen,
          text: chosen.text.replace('The council of', `After a long debate the council of`),
        }),
      );
    case 'redate':
      return change(
        target.lines.with(which, {
          ...chosen,
          text: chosen.text.replace(/\d+ March/, `${1 + (other % 28)} March`),
        }),
      );
    case 'delete':
      return change(target.lines.toSpliced(which, 1));
    case 'reorder':
      return change([...target.lines.slice(which), ...target.lines.slice(0, which)]);
    case 'rename':
      return change(target.lines, `2025-renamed-${fresh()}`);
    case 'copy':
      // Another article tells of it too: the two tellings may become one event.
      return next && next !== target
        ? files.with((at + 1) % files.length, { ...next, lines: [...next.lines, chosen] })
        : [...files];
    case 'merge':
      return next && next !== target
        ? files.with(at, { ...target, lines: [...target.lines, ...next.lines] }).filter((one) => one !== next)
        : [...files];
    default:
      return [
        ...change(target.lines.slice(0, which + 1)),
        { name: `2025-split-${fresh()}`, lines: target.lines.slice(which + 1) },
      ];
  }
}

test('200 edits of a folder: every id ever published opens its event or says that it was withdrawn', () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 200, maxLength: 200 }), (edits) => {
      let key = 0;
      const fresh = (): number => (key += 1);
      let files: readonly File[] = Array.from({ length: 3 }, (_, i) => ({
        name: `2025-file-${i}`,
        lines: Array.from({ length: 4 }, () => ({ key, text: sentence(fresh()) })),
      }));
      let permalinks: string | undefined;
      /** Of each id ever seen, the number in the sentence it was published for. */
      const published = new Map<string, string>();
      const cache = new Map();
      let [told, lost] = [0, 0];
      for (const [round, step] of edits.entries()) {
        files = apply(files, step, fresh);
        const seeds = files
          .filter(({ lines }) => lines.length > 0)
          .map((file) => ({ path: `seeds/${file.name}.txt`, text: render(file) }));
        const input = {
          seeds,
          today: '2025-06-01',
          ...(permalinks !== undefined && {
            editor: { permalinks: { path: 'seeds/permalinks.json', text: permalinks } },
          }),
        };
        const { dataset, links } = compile(input, cache);
        if (!links) throw new Error(`round ${round}: the ledger is broken`);
        const tombstones = dataset.withdrawn?.length ?? 0;
        // As many are told as before, and nothing was taken away: then every link has its event.
        const mayLose = step.what === 'delete' || dataset.events.length < told;
        expect(tombstones, `round ${round}: ${step.what}`).toBeLessThanOrEqual(mayLose ? Infinity : lost);
        [told, lost] = [dataset.events.length, tombstones];
        const ids = dataset.events.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        const numbers = new Map(dataset.events.map(({ id, mentions }) => [id, numbersIn(mentions)]));
        for (const [id, number] of published) {
          const target = settled(links, id);
          expect(target, `round ${round}: ${id} leads nowhere`).toBeDefined();
          const opened = numbers.get(target ?? '');
          const isWithdrawn = dataset.withdrawn?.some((gone) => gone.id === target) ?? false;
          expect(
            opened?.has(number) ?? isWithdrawn,
            `round ${round}: ${id} opens another event (${step.what})`,
          ).toBe(true);
        }
        for (const [id, found] of numbers) {
          const [number] = found;
          if (!published.has(id) && number !== undefined) published.set(id, number);
        }
        permalinks = stringifyLedger(links);
        const again = parseLedger({ path: 'p', text: permalinks });
        expect(again.diagnostics).toEqual([]);
      }
      expect(published.size).toBeGreaterThan(12);
      const same = compile({
        seeds: files
          .filter(({ lines }) => lines.length > 0)
          .map((file) => ({ path: `seeds/${file.name}.txt`, text: render(file) })),
        today: '2026-01-01',
        editor: { permalinks: { path: 'seeds/permalinks.json', text: permalinks ?? '' } },
      });
      expect(same.links && stringifyLedger(same.links)).toBe(permalinks);
    }),
    { numRuns: 3, seed: 20250903, endOnFailure: true },
  );
}, 120_000);

const numbersIn = (mentions: readonly { readonly quote: { readonly exact: string } }[]): Set<string> =>
  new Set(mentions.flatMap(({ quote }) => [...quote.exact.matchAll(/Pier (\d+)/g)].map((m) => m[1] ?? '')));
