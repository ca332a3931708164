import { useEffect } from 'react';
import type { RunThrough } from '../../core/workout/index.ts';
import { afterPicture } from '../../store/index.ts';

/** Focus lays the page out; what was tapped is painted before it. The main button out of sight takes none. */
const focusOnMain = () =>
  afterPicture(() => {
    for (const main of document.querySelectorAll<HTMLElement>('[data-main]')) main.focus({ preventScroll: true });
  });

/** − and + are pressed more than once, and a sheet has a focus of its own. */
const keepsFocus = ({ target }: MouseEvent) => target instanceof Element && target.closest('dialog, [data-keeps-focus]') !== null;

/**
 * Focus is back on the main button after every tap, step and change of state, so that a remote's one key always means the same.
 * `isFree`: no sheet is open, which keeps its focus.
 */
export function useFocusOnMain({ stepIndex, status }: Pick<RunThrough, 'stepIndex' | 'status'>, isFree: boolean): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: with every step and change of state, not only with what is read here
  useEffect(() => {
    if (isFree) focusOnMain();
  }, [isFree, stepIndex, status.kind]);

  useEffect(() => {
    // It would go to the button and back, and each way is worked out before the picture of the tap.
    const pressed = (press: MouseEvent) => {
      const isOnButton = press.target instanceof Element && press.target.closest('button') !== null;
      if (isOnButton && press.button === 0 && !keepsFocus(press)) press.preventDefault();
    };
    const tapped = (tap: MouseEvent) => {
      if (!keepsFocus(tap)) focusOnMain();
    };
    // On window, since what nobody listens to ends there (`app/unheard.ts`).
    window.addEventListener('mousedown', pressed, { capture: true });
    document.addEventListener('click', tapped);
    return () => {
      window.removeEventListener('mousedown', pressed, { capture: true });
      document.removeEventListener('click', tapped);
    };
  }, []);
}
