import { type ComponentType, useEffect, useState } from 'react';

type Loads<Props> = () => Promise<{ readonly default: ComponentType<Props> }>;

/**
 * A part of a screen that comes in after the rest and may stay away: it is asked for once the screen stands, so that the screen
 * never waits for it, and nothing is drawn until it is here. Its place keeps the box. Where it cannot be fetched, `missing` is
 * drawn, and the next time it is asked for anew. 'ahead': asked for as soon as the screen's script is here, which is before anybody
 * goes there; then the part mostly stands from the first drawing on.
 */
export function late<Props extends object>(
  load: Loads<Props>,
  missing: ComponentType<Props> = Nothing,
  asked: 'once drawn' | 'ahead' = 'once drawn',
): ComponentType<Props> {
  let here: ComponentType<Props> | null = null;
  const fetchPart = async (after: Promise<void>) => {
    await after;
    here = (await load()).default;
  };
  // Once the stack is empty: several parts that are asked for in one go do not hold back the first drawing.
  if (asked === 'ahead') fetchPart(Promise.resolve()).catch(() => {}); // drawing it tries again
  return function Late(props: Props) {
    const [Part, setPart] = useState(() => here);
    useEffect(() => {
      if (here !== null) return setPart(() => here);
      let gone = false;
      fetchPart(asked === 'ahead' ? Promise.resolve() : nextPicture()).then(
        () => {
          if (!gone) setPart(() => here);
        },
        () => {
          if (!gone) setPart(() => missing);
        },
      );
      return () => {
        gone = true;
      };
    }, []);
    return Part === null ? null : <Part {...props} />;
  };
}

/**
 * Asking for a part takes time of its own, and its styles have the whole page styled anew: the screen is seen before. At once out of
 * sight, where nothing is drawn.
 */
function nextPicture(): Promise<void> {
  if (document.hidden) return Promise.resolve();
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

function Nothing() {
  return null;
}
