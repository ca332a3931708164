import type { Dose } from '../exercise/index.ts';
import type { Prescription, Session } from '../plan/block.ts';
import { benchmarkOf } from './outside-block.ts';
import type { Step } from './step.ts';
import type { Tempo } from './tempo.ts';

/** 'guided': the work ends by itself at its time. 'own': the clock counts up and the person says when it is done. */
export type PaceOfWork = 'guided' | 'own';

/** How a session is played: the pace of each kind of dose, and whether each exercise waits for a tap before it begins. */
export type Pace = Readonly<Record<Dose['kind'], PaceOfWork> & { waitsForTap: boolean }>;

/** As long as nobody chooses otherwise: every step goes on by itself. */
export const guidedPace: Pace = { reps: 'guided', holds: 'guided', time: 'guided', waitsForTap: false };

/** True for a step that ends by a tap alone: work at own pace, and the prepare step of who wants to be waited for. */
export function endsByTap(pace: Pace, step: Pick<Step, 'kind'>, prescription: Pick<Prescription, 'dose'> | undefined): boolean {
  switch (step.kind) {
    case 'prepare':
      return pace.waitsForTap;
    case 'work':
      return prescription !== undefined && pace[prescription.dose.kind] === 'own';
    case 'switch':
    case 'rest':
      return false;
  }
}

/** The tempo a session is played at: a test is compared with others of its kind, so it is counted as planned. */
export function tempoFor({ id }: Pick<Session, 'id'>, chosen: Tempo): Tempo {
  return benchmarkOf(id) === null ? chosen : 1;
}

/** The pace a session is played at: a test counts and ends by itself at its most, whatever a person chose for training. */
export function paceFor({ id }: Pick<Session, 'id'>, chosen: Pace): Pace {
  return benchmarkOf(id) === null ? chosen : { ...guidedPace, waitsForTap: chosen.waitsForTap };
}
