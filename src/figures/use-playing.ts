import { useRef, useState } from 'react';
import type { Movement } from './pose.ts';
import { type Moment, shownMoment } from './tempo.ts';

/** A movement that goes round in the tempo of `dose` from the first look on; `toggle` stops it where it is, and lets it go on. */
export function usePlaying(movement: Movement, dose: Parameters<typeof shownMoment>[1]) {
  const [playing, setPlaying] = useState(true);
  const clock = useRef({ playedMs: 0, since: performance.now() });
  const progress = (): Moment | null => {
    if (!playing) return null;
    const { playedMs, since } = clock.current;
    const holdSeconds = dose.kind === 'holds' ? dose.seconds : 0;
    return shownMoment(movement, dose, (playedMs + performance.now() - since) / 1000, holdSeconds);
  };
  const toggle = () => {
    const now = performance.now();
    const { playedMs, since } = clock.current;
    clock.current = { playedMs: playing ? playedMs + now - since : playedMs, since: now };
    setPlaying(!playing);
  };
  return { playing, progress, toggle };
}
