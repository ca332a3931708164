/**
 * No component listens to these (what must, listens on `window` itself: `use-focus-on-main.ts`). React would look through the whole tree for each of them, and a tap brings a dozen: on a slow
 * phone that takes as long as drawing what was tapped.
 */
export const unheard = [
  'pointerover',
  'pointerout',
  'pointermove',
  'gotpointercapture',
  'lostpointercapture',
  'mouseover',
  'mouseout',
  'mousemove',
  'mousedown',
  'mouseup',
  'touchstart',
  'touchend',
] as const;

/**
 * Keeps what nobody listens to from React, and from anything else below `window`; what the browser itself does with it (scrolling,
 * hovering, focus) stays.
 */
export function keepUnheardFromReact(): void {
  for (const event of unheard) window.addEventListener(event, (one) => one.stopPropagation(), { capture: true, passive: true });
}
