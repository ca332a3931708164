import { useEffect } from 'react';
import { afterPicture } from '../../store/index.ts';

const releases = ['pointerup', 'pointercancel'] as const;

/**
 * `data-pressed` on the button under a finger: as it lands, and until what its tap brings can be seen. `:active` comes with the tap
 * itself where a finger rests only shortly, and the browser would restyle and paint the button before it tells of the click.
 */
export function usePressed(): void {
  useEffect(() => {
    let pressed: Element | null = null;
    const press = ({ target, button }: PointerEvent) => {
      if (button !== 0) return;
      pressed?.removeAttribute('data-pressed'); // a second finger: the first one's button lets go
      pressed = target instanceof Element ? target.closest('button') : null;
      pressed?.setAttribute('data-pressed', '');
    };
    const release = () => {
      const was = pressed;
      pressed = null;
      afterPicture(() => {
        if (was !== pressed) was?.removeAttribute('data-pressed'); // the same one may be pressed again
      });
    };
    document.addEventListener('pointerdown', press, { passive: true });
    for (const one of releases) document.addEventListener(one, release);
    return () => {
      document.removeEventListener('pointerdown', press);
      for (const one of releases) document.removeEventListener(one, release);
    };
  }, []);
}
