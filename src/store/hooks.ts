import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { Stop } from '../core/adapt/index.ts';
import type { LocalDay, Milliseconds } from '../core/calendar/index.ts';
import { type ReadFacts, readFacts } from '../core/facts/index.ts';
import type { Kept } from './kept.ts';
import { momentNow } from './moment.ts';
import { store } from './opened.ts';
import { afterPicture } from './picture.ts';

/** One value of what is kept; the component is drawn again only when that value is another. `select` must not build objects. */
export function useKept<T>(select: (kept: Kept) => T): T {
  return useSyncExternalStore(store.subscribe, () => select(store.kept()));
}

/**
 * What stops all training now; null: nothing does. Far less to work out than the plan; even so after the picture, since each set that
 * is recorded is something new to read.
 */
export function useStopped(): Stop | null {
  const [stop, setStop] = useState(store.stopped);
  useEffect(() => {
    const look = () => setStop(store.stopped());
    look();
    return store.subscribe(() => afterPicture(look));
  }, []);
  return stop;
}

/** The facts, read: corrections applied, what cannot be read set aside. */
export function useFacts(): ReadFacts {
  const stored = useKept((kept) => kept.facts);
  return useMemo(() => readFacts(stored), [stored]);
}

/** Today's local day; drawn again when the day turns or the page comes back on another day. */
export function useToday(): LocalDay {
  const [day, setDay] = useState(() => momentNow().day);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      setDay(momentNow().day);
      clearTimeout(timer);
      timer = setTimeout(look, msToMidnight());
    };
    look();
    document.addEventListener('visibilitychange', look);
    window.addEventListener('pageshow', look);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', look);
      window.removeEventListener('pageshow', look);
    };
  }, []);
  return day;
}

/** Now, a minute off at most; drawn again when the page comes back. */
export function useNow(): Milliseconds {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const look = () => setNow(Date.now());
    const timer = setInterval(look, 60_000);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  return now;
}

function msToMidnight(): number {
  const now = new Date(momentNow().at);
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).getTime() - now.getTime() + 50;
}
