import { placeItemElement } from './item-element.ts';
import type { TimelineItem } from './items.ts';
import { layoutLabel } from './label-layout.ts';

/** What the adapter gives vis-timeline for an item. */
interface OwnItemData {
  readonly start: number;
  readonly end: number;
  readonly item: TimelineItem;
}

/** The parts of vis-timeline's own range item that ours builds on. */
interface VisRangeItem {
  readonly data: OwnItemData;
  readonly conversion: { readonly toScreen: (time: number) => number };
  readonly parent: { readonly width: number };
  readonly dom: { readonly box: HTMLElement; readonly content: HTMLElement };
  left: number;
  width: number;
  repositionX(): void;
}
type VisRangeItemClass = new (...args: never[]) => VisRangeItem;
interface VisGroup {
  _isGroupVisible(): boolean;
}
interface VisInternals {
  readonly itemSet: {
    readonly constructor: { readonly types: Record<string, VisRangeItemClass> };
    readonly groups: Record<string, VisGroup>;
  };
}

/**
 * vis-timeline leaves a lane that begins below the fold undrawn, so that neither Tab nor a search of the page finds its
 * events. How many are drawn is for the level of detail to say.
 */
export function drawEveryLane(timeline: object): void {
  const [group] = Object.values((timeline as VisInternals).itemSet.groups);
  if (!group || !('_isGroupVisible' in group))
    throw new Error('vis-timeline has other groups: this fits 8.5');
  // vis-timeline's own name for it.
  // oxlint-disable-next-line eslint/no-underscore-dangle
  (Object.getPrototypeOf(group) as VisGroup)._isGroupVisible = () => true;
}

/** Replaces vis-timeline's range by one whose label is laid out by ours, so that it is never cut. */
export function installOwnItem(timeline: object): void {
  const { types } = (timeline as unknown as VisInternals).itemSet.constructor;
  const Base = types['range'];
  if (!Base) throw new Error('vis-timeline has no item type "range": this adapter fits 8.5');
  if ('dateline' in Base) return;
  types['range'] = class extends Base {
    static readonly dateline = true;
    override repositionX(): void {
      const { item, start, end } = this.data;
      const layout = layoutLabel({
        start: this.conversion.toScreen(start),
        end: this.conversion.toScreen(end),
        labelWidth: labelWidthOf(this.dom.content),
        viewWidth: this.parent.width,
        leastBar: item.ends === 'sharp' ? 4 : 10,
      });
      this.left = layout.left;
      this.width = layout.width;
      this.dom.box.style.transform = `translateX(${layout.left}px)`;
      this.dom.box.style.width = `${layout.width}px`;
      placeItemElement(this.dom.content.firstElementChild, layout);
    }
  };
}

/** Measured label widths in px, kept while the label stands. */
const widths = new WeakMap<Element, number>();
function labelWidthOf(content: HTMLElement): number {
  const label = content.querySelector('.tl-label');
  if (!label) return 0;
  let width = widths.get(label);
  if (width === undefined || width === 0) {
    width = label.getBoundingClientRect().width;
    widths.set(label, width);
  }
  return width;
}

/** Labels are measured once; a font that arrives later has other widths. */
export function forgetWidth(label: Element): void {
  widths.delete(label);
}
