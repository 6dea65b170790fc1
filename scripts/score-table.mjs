/**
 * @typedef {object} Row
 * @property {string} measure
 * @property {string} set
 * @property {number} figure percent, or a correlation
 * @property {string} [beside] what others reach on the same data
 * @property {string} [goal]
 */

/** What issue 3 asks for, by measure and set; other sets have no goal but what stands beside them. */
const GOALS = new Map([
  ['timex, value F1 timebank', '85'],
  ['events, dated F1 events-dev', '80'],
  ['events, actors F1 events-dev', '80'],
  ['events, status events-dev', '90'],
  ['events, kind events-dev', '85'],
  ['entities, F1 semeval15-trial', '55'],
  ['dates, F1 mean over 11 timelines', '77'],
  ['dates, F1 mean over 19 timelines', '60'],
]);

/** @param {number} share */
const percent = (share) => (100 * share).toFixed(1);

/**
 * @param {string} set
 * @param {any} result of `score.mjs timex`, for one set
 * @param {any} [heideltime] the same for HeidelTime's saved tags
 * @returns {Row[]}
 */
export function timexRows(set, result, heideltime) {
  return [
    {
      measure: 'timex, value F1',
      set,
      figure: result.valueF1,
      ...(heideltime && { beside: `HeidelTime ${percent(heideltime.valueF1)}` }),
    },
    {
      measure: 'timex, strict span F1',
      set,
      figure: result.strict.f1,
      ...(heideltime && { beside: `HeidelTime ${percent(heideltime.strict.f1)}` }),
    },
  ];
}

/**
 * @param {string} set
 * @param {any} result of `score.mjs events`
 * @returns {Row[]}
 */
export const eventRows = (set, { dated, actors, status, kind }) => [
  { measure: 'events, dated F1', set, figure: dated.f1 },
  { measure: 'events, dated precision', set, figure: dated.p },
  { measure: 'events, dated recall', set, figure: dated.r },
  { measure: 'events, actors F1', set, figure: actors.f1 },
  { measure: 'events, status', set, figure: status },
  { measure: 'events, kind', set, figure: kind },
];

/**
 * @param {Record<string, any>} result of `score.mjs entities`: by corpus, then by way
 * @returns {Row[]}
 */
export const entityRows = (result) =>
  Object.entries(result).map(([set, { system, ...others }]) => ({
    measure: 'entities, F1',
    set,
    figure: system.f1,
    beside: listed(Object.entries(others).map(([name, other]) => [name, other.f1])),
  }));

/**
 * @param {any} result of `score.mjs dates`
 * @returns {Row[]}
 */
export function dateRows({ topics, mean }) {
  const all = Object.entries(topics);
  const timelines = all.reduce((sum, [, topic]) => sum + topic.timelines.length, 0);
  return [
    ...all.map(
      ([
        name,
        {
          average,
          timelines: { length },
        },
      ]) => dateRow(`${name} (${length === 1 ? 'one timeline' : `${length} timelines`})`, average),
    ),
    dateRow(`mean over ${timelines} timelines`, mean),
  ];
}

/** @type {(set: string, average: Record<string, number>) => Row} */
const dateRow = (set, { system = 0, ...others }) => ({
  measure: 'dates, F1',
  set,
  figure: system,
  beside: listed(Object.entries(others)),
});

/** @param {[string, number][]} figures */
const listed = (figures) => figures.map(([name, f1]) => `${name} ${percent(f1)}`).join(', ');

/**
 * The rows as a Markdown table, the columns padded as Prettier does.
 * @param {Row[]} rows
 */
export function markdownTable(rows) {
  const cells = [
    ['measure', 'set', 'figure', 'beside', 'goal'],
    ...rows.map(({ measure, set, figure, beside = '', goal = GOALS.get(`${measure} ${set}`) ?? '' }) => [
      measure,
      set,
      percent(figure),
      beside,
      goal,
    ]),
  ];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  /** @param {string[]} row */
  const line = (row) => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const [head = [], ...body] = cells;
  return [line(head), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...body.map(line)].join(
    '\n',
  );
}

const BEGIN = '<!-- scores: written by npm run score -- FOLDER --write -->';
const END = '<!-- end of scores -->';

/**
 * Puts a table in place of the one between the marks.
 * @param {string} document
 * @param {string} table
 * @throws {Error} when the marks are not there
 */
export function replaceTable(document, table) {
  const from = document.indexOf(BEGIN);
  const to = document.indexOf(END);
  if (from < 0 || to < from) throw new Error(`no "${BEGIN}" with an "${END}" after it`);
  return `${document.slice(0, from)}${BEGIN}\n\n${table}\n\n${document.slice(to)}`;
}
