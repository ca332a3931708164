import type { Prescription, Session } from '../plan/block.ts';

/** Everything a session holds, in the order it is done: that of `Step.entry`. */
export function entriesOf({ warmUp, main, coolDown }: Pick<Session, 'warmUp' | 'main' | 'coolDown'>): readonly Prescription[] {
  return [...warmUp, ...main, ...coolDown];
}
