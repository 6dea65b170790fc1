import type { Measure } from './label-lines.ts';

/** Of an element in the page, as the `font` of a canvas. */
const fontOf = (element: Element): string => {
  const { fontWeight, fontSize, fontFamily } = getComputedStyle(element);
  return `${fontWeight} ${fontSize} ${fontFamily}`;
};

/** A canvas and the page round differently. */
const SLACK_PX = 0.5;

/**
 * Measures without a layout of the page, each word once.
 * @param title, date elements in the two styles; after a font has come, measure anew
 */
export function measureText(title: Element, date: Element): Measure {
  const context = document.createElement('canvas').getContext('2d');
  const measured = (font: string) => {
    const widths = new Map<string, number>();
    return (text: string): number => {
      let width = widths.get(text);
      if (width === undefined) {
        if (context) context.font = font;
        width = (context?.measureText(text).width ?? 0) + (text === '' ? 0 : SLACK_PX);
        widths.set(text, width);
      }
      return width;
    };
  };
  return { title: measured(fontOf(title)), date: measured(fontOf(date)) };
}
