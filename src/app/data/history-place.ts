/** Where a reader was: what they had scrolled to, and what had the focus. */
export interface Place {
  /** By the name in `data-scroller`, px. */
  readonly scroll: Readonly<Record<string, number>>;
  readonly focus: FocusPlace | null;
}

/** An element that can be found again after the page was drawn anew: as a person would, by its kind, its name and what it is in. */
interface FocusPlace {
  readonly tag: string;
  readonly name: string;
  readonly region: string;
  /** Among those alike. */
  readonly nth: number;
}

const NAME_LENGTH = 120;
/** What is drawn late, as rows of a long list are, is waited for so long. */
const FRAMES = 30;

const nameOf = (element: Element): string =>
  (element.getAttribute('aria-label') ?? element.textContent).slice(0, NAME_LENGTH);
const regionOf = (element: Element): string =>
  element.parentElement?.closest('[aria-label]')?.getAttribute('aria-label') ?? '';
const scrollers = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-scroller]')];

const alike = ({ tag, name, region }: Omit<FocusPlace, 'nth'>): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>(tag)].filter(
    (element) => nameOf(element) === name && regionOf(element) === region,
  );

function focusPlace(): FocusPlace | null {
  const { activeElement: element } = document;
  if (!(element instanceof HTMLElement) || element === document.body) return null;
  const place = { tag: element.localName, name: nameOf(element), region: regionOf(element) };
  return { ...place, nth: alike(place).indexOf(element) };
}

function currentPlace(): Place {
  const scroll = Object.fromEntries(scrollers().map((s) => [s.dataset['scroller'] ?? '', s.scrollTop]));
  return { scroll, focus: focusPlace() };
}

/** Keeps where the reader is with the current entry of the history, so that Back and a reload lead there. */
export function recordPlace(): void {
  window.history.replaceState({ place: currentPlace() }, '');
}

/** What {@link recordPlace} left in an entry. The browser keeps it across visits, so its form is not taken on trust. */
export function placeOf(entry: unknown): Place | null {
  if (typeof entry !== 'object' || entry === null || !('place' in entry)) return null;
  const { place } = entry;
  if (typeof place !== 'object' || place === null || !('scroll' in place) || !('focus' in place)) return null;
  return place as Place;
}

/** Of the tabs only the chosen one is a stop of the keyboard. */
const focusable = (element: HTMLElement | undefined): HTMLElement | null | undefined =>
  element?.role === 'tab'
    ? element.closest('[role=tablist]')?.querySelector<HTMLElement>('[aria-selected=true]')
    : element;

/** Leads back to a place as soon as it is drawn, unless that takes too long. @returns a function that gives up */
export function restorePlace({ scroll, focus }: Place): () => void {
  let frames = 0;
  let request = 0;
  const step = (): void => {
    frames += 1;
    const pending = scrollers().filter((scroller) => {
      const wanted = scroll[scroller.dataset['scroller'] ?? ''] ?? 0;
      if (Math.abs(scroller.scrollTop - wanted) > 1) scroller.scrollTop = wanted;
      return Math.abs(scroller.scrollTop - wanted) > 1;
    });
    const target = focus && focusable(alike(focus)[focus.nth]);
    if (target && target !== document.activeElement) target.focus({ preventScroll: true });
    // What comes into view draws itself first, and may move what is below.
    if (frames < 3 || ((pending.length > 0 || (focus && !target)) && frames < FRAMES)) {
      request = requestAnimationFrame(step);
    }
  };
  request = requestAnimationFrame(step);
  return () => cancelAnimationFrame(request);
}
