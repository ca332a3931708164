import { isGoing, type RunThrough, type StepKind, stepOf } from '../core/workout/index.ts';

/** Milliseconds on, off, on …: work one long, rest two short, a change of sides three, getting ready one short. */
const patterns: Readonly<Record<StepKind, readonly number[]>> = {
  prepare: [80],
  work: [260],
  switch: [90, 70, 90, 70, 90],
  rest: [140, 90, 140],
};
const atTheEnd: readonly number[] = [200, 100, 200, 100, 400];

/** A buzz at each change of step, where a phone can and the person lets it. It follows the clock and is never waited for. */
export function createTouch(vibrate: ((pattern: readonly number[]) => void) | undefined, isOn: () => boolean) {
  let felt = '';
  return {
    follow: (runThrough: RunThrough): void => {
      const { kind } = runThrough.status;
      const now =
        kind === 'finished' ? `${runThrough.id} end` : isGoing(runThrough) ? `${runThrough.id} ${runThrough.stepIndex}` : felt;
      if (now === felt) return;
      felt = now;
      if (isOn()) vibrate?.(kind === 'finished' ? atTheEnd : patterns[stepOf(runThrough).kind]);
    },
  };
}
