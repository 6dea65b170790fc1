import { expect, type Locator, type Page, test } from '@playwright/test';
import { detail, drawnEvents, shown, timeline } from './page.ts';

/** The small collection has most, the large one quiet times to fold and lanes by the dozen; words that find some events of each. */
const WALKS = [
  { site: '/seed/', walks: 40, words: ['missile', 'tarif', 'modi visit', 'zeppelin'] },
  { site: '/corpus/', walks: 10, words: ['nasa', 'telescope', 'moon landing', 'hubbel', 'zeppelin'] },
] as const;
const STEPS = 4;

interface Choose {
  /** At random, below this. */
  readonly number: (below: number) => number;
  readonly word: () => string;
}

/** What a reader can do, as the controls that do it; pressed unless it says otherwise. */
interface Move {
  readonly on: (page: Page) => Locator;
  readonly act?: (control: Locator, choose: Choose) => Promise<unknown>;
}

const filters = (page: Page): Locator => page.getByRole('region', { name: 'Filters' });
const press = (control: Locator): Promise<void> => control.press('Enter');

/** Steps that Back undoes. */
const STEPPING: Readonly<Record<string, Move>> = {
  filter: { on: (page) => filters(page).getByRole('checkbox'), act: (box) => box.press('Space') },
  exclude: { on: (page) => filters(page).getByRole('button', { name: /^Exclude / }) },
  only: { on: (page) => filters(page).getByRole('button', { name: /^Only / }) },
  'drop a filter': { on: (page) => page.getByRole('button', { name: /^Remove filter: / }) },
  search: {
    on: (page) => page.getByRole('searchbox', { name: 'Search events' }),
    act: (box, choose) => box.fill(choose.word()),
  },
  view: { on: (page) => page.getByRole('tab'), act: (tab) => tab.click() },
  lanes: {
    on: (page) => page.getByLabel('Lanes'),
    act: async (select, choose) => {
      const kinds = await select.getByRole('option').all();
      await select.selectOption({ index: choose.number(kinds.length) });
    },
  },
  fold: { on: (page) => page.getByRole('button', { name: 'Fold quiet periods' }) },
  'close a lane': { on: (page) => page.locator('.tl-lane') },
  'choose on the timeline': { on: (page) => timeline(page).locator('button[data-event]') },
  'choose in the list': { on: (page) => page.getByRole('list', { name: 'Events' }).getByRole('button') },
  step: { on: (page) => detail(page).getByRole('button', { name: 'Next event' }) },
  'step back': { on: (page) => detail(page).getByRole('button', { name: 'Previous event' }) },
  'close the event': { on: (page) => detail(page).getByRole('button', { name: 'Close', exact: true }) },
  read: { on: (page) => page.getByRole('button', { name: /^Read “/ }) },
  'close the article': { on: (page) => page.getByRole('button', { name: 'Back to the events' }) },
};
/** Those that it does not: the entry of the history is led on. */
const LEADING: Readonly<Record<string, Move>> = {
  'zoom in': { on: (page) => page.getByRole('button', { name: 'Zoom in' }) },
  'zoom out': { on: (page) => page.getByRole('button', { name: 'Zoom out' }) },
  fit: { on: (page) => page.getByRole('button', { name: 'Fit' }) },
  'move on': {
    on: (page) => page.getByRole('slider', { name: 'Stretch in view' }),
    act: (slider) => slider.press('ArrowRight'),
  },
};

/** What a reader sees of the state, once it has come to rest; with the number of its entry in the history. */
const stateOf = (page: Page) =>
  page.evaluate(async () => {
    // oxlint-disable-next-line unicorn/consistent-function-scoping -- the browser has only what is in here
    const all = (selector: string): Element[] => [...document.querySelectorAll(selector)];
    const names = (selector: string): (string | null)[] =>
      all(selector)
        // What has the focus as it goes stays a while, out of sight.
        .filter((element) => element.getBoundingClientRect().right > 0)
        .map((element) => element.ariaLabel ?? element.textContent);
    const look = () => ({
      entry: navigation.currentEntry?.index ?? -1,
      address: location.pathname + location.search,
      shown: names('main [role=status]'),
      view: names('[role=tab][aria-selected=true]'),
      search: all('input[type=search]').map((box) => box instanceof HTMLInputElement && box.value),
      chosen: names('input[type=checkbox]:checked'),
      pressed: names('[aria-pressed=true]:not(.tl-event)'),
      lanes: all('main select').map((select) => select instanceof HTMLSelectElement && select.value),
      lanesAreInOrder: all('.tl-lane').every(
        (lane, i, lanes) =>
          i === 0 || lane.getBoundingClientRect().top >= (lanes[i - 1]?.getBoundingClientRect().top ?? 0),
      ),
      // From and to, in days.
      stretch: all('[role=slider] ~ [role=slider]').map(
        (slider) => Date.parse(`${slider.ariaValueText} UTC`) / 86_400_000,
      ),
      read: names('main article h2'),
      event: names('section[aria-label=Event] h2'),
    });
    // Nothing is left to draw, what React puts off included.
    // oxlint-disable-next-line unicorn/consistent-function-scoping
    const idle = (): Promise<unknown> =>
      new Promise((done) => requestAnimationFrame(() => requestIdleCallback(done, { timeout: 500 })));
    // The first article waits for its code, a search for its index: it leaves none of these words unfiltered.
    const isComing = (): boolean => {
      const { searchParams } = new URL(location.href);
      const isArticle = searchParams.has('read') && !document.querySelector('main article');
      return (
        isArticle || (searchParams.has('q') && /^(\d+) of \1 /.test(names('main [role=status]')[0] ?? ''))
      );
    };
    let [before, now] = ['', JSON.stringify(look())];
    for (let looks = 0; (before !== now || isComing()) && looks < 60; looks += 1) {
      before = now;
      await idle();
      now = JSON.stringify(look());
    }
    return look();
  });
type State = Awaited<ReturnType<typeof stateOf>>;

/** The address holds whole days. */
const isSameStretch = (a: State, b: State): boolean =>
  a.stretch.length === b.stretch.length &&
  a.stretch.every((day, i) => Math.abs(day - (b.stretch[i] ?? Number.NaN)) <= 1);

const isAgain = async (page: Page, state: State, walked: readonly string[]): Promise<void> => {
  const options = { intervals: [20, 50, 100, 250], message: walked.join(', ') };
  const now = async (): Promise<State> => {
    const found = await stateOf(page);
    return isSameStretch(found, state) ? { ...found, stretch: state.stretch } : found;
  };
  await expect.poll(now, options).toEqual(state);
};

/** A generator of its own, so that a failure can be walked again. */
function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor((state / 2 ** 31) * below);
  };
}

for (const { site, walks, words } of WALKS) {
  test(`${walks} random walks of every kind of change, each walked back to the start: ${site}`, async ({
    page,
  }) => {
    test.setTimeout(240_000);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(site);
    await drawnEvents(page);
    await expect(shown(page)).toBeVisible();
    const number = generator(20_251_122);
    const choose: Choose = { number, word: () => words[number(words.length)] ?? '' };
    const start = await stateOf(page);
    for (let walk = 0; walk < walks; walk += 1) {
      const visited = [start];
      const walked = [`walk ${walk}`];
      while (walked.length <= STEPS) {
        // The start stays as it is.
        const moves = Object.entries(visited.length > 1 ? { ...STEPPING, ...LEADING } : STEPPING);
        const [name, { on, act = press }] = moves[number(moves.length)] ?? ['', { on: shown }];
        const controls = on(page);
        const count = await controls.count();
        if (count === 0) continue;
        await act(controls.nth(number(count)), choose);
        const state = await stateOf(page);
        visited[state.entry - start.entry] = state;
        walked.push(name);
      }
      for (const state of visited.slice(0, -1).toReversed()) {
        await page.goBack();
        await isAgain(page, state, walked);
      }
      // All at once, forward and back.
      const steps = visited.length - 1;
      await page.evaluate((delta) => history.go(delta), steps);
      await isAgain(page, visited.at(-1) ?? start, walked);
      await page.evaluate((delta) => history.go(-delta), steps);
      await isAgain(page, start, walked);
    }
  });
}
