import { useEffect, useSyncExternalStore } from 'react';
import { beBusy } from '../device/index.ts';
import type { BreaksView } from './breaks.ts';
import type { MetronomeView } from './metronome.ts';
import { breaks, metronome, stepCounter } from './opened-toolkit.ts';
import type { StepCounterView } from './step-counter.ts';

/** The beat, drawn again when it begins or ends; what moves with it is read from `metronome.place()`. It ends with the screen. */
export function useMetronome(): MetronomeView {
  useEffect(() => metronome.stop, []);
  return useSyncExternalStore(metronome.subscribe, metronome.view);
}

/** The desk day, drawn again when a break comes or goes. */
export function useBreaks(): BreaksView {
  return useSyncExternalStore(breaks.subscribe, breaks.view);
}

/** The count by the motion sensor, drawn again each second. It ends with the screen. */
export function useStepCounter(): StepCounterView {
  useEffect(() => stepCounter.stop, []);
  return useSyncExternalStore(stepCounter.subscribe, stepCounter.view);
}

/** For as long as `goesOn`, a new version that another tab takes does not load this page again. */
export function useBusy(goesOn: boolean): void {
  useEffect(() => (goesOn ? beBusy() : undefined), [goesOn]);
}
