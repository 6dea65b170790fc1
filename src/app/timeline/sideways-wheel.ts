/**
 * A sideways swipe, or Shift with the wheel, is a move in time; the plain wheel is left to others.
 * @param onPan given the move as a share of the element's width, later in time above 0
 */
export function onSidewaysWheel(element: HTMLElement, onPan: (share: number) => void): void {
  element.addEventListener(
    'wheel',
    (event) => {
      const sideways = Math.abs(event.deltaX) > Math.abs(event.deltaY);
      if (event.ctrlKey || (!sideways && !event.shiftKey)) return;
      event.preventDefault();
      event.stopPropagation();
      onPan((sideways ? event.deltaX : event.deltaY) / element.clientWidth);
    },
    { capture: true, passive: false },
  );
}
