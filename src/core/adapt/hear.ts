import type { Family } from '../exercise/index.ts';
import type { SessionKind } from '../plan/block.ts';
import { kindOfSession } from '../plan/session-id.ts';
import type { PainCause, WhyAdapted } from '../plan/why-adapted.ts';
import { worseOf } from '../safety/index.ts';
import type { Report } from './reports.ts';
import { lowered, type SlotLimits, type SlotState } from './slot.ts';
import type { Verdict } from './verdicts.ts';

/** Sessions in a row that open the way up again, and amber ones that ask for a step down. Source: docs/health.md, "Pain". */
const readyToGoUp = 2;
const ambersToGoDown = 2;

/** The slot after what was said: a red answer takes it a step down, an amber one holds it, two in a row take it down. */
export function heard(
  state: SlotState,
  slot: { readonly kind: SessionKind; readonly family: Family },
  report: Report,
  limits: SlotLimits,
): SlotState {
  const worst = worstFor(slot.family, report);
  if (worst?.state === 'red') {
    // The exercise itself hurt: the one that stood in this slot then, or the same one in the other session.
    const isOwn = report.hurts.some(
      (hurt) =>
        hurt.state === 'red' &&
        (hurt.exerciseId === state.exercise.id ||
          (hurt.families.includes(slot.family) &&
            report.sitting !== null &&
            kindOfSession(report.sitting.sessionId) === slot.kind)),
    );
    const down = lowered(state, limits, becauseOf(state, worst.cause, isOwn));
    return { ...down, hold: held(worst.cause), readyInRow: 0, easyInRow: 0, ambersInRow: 0 };
  }
  if (worst?.state === 'amber') {
    const inRow = state.ambersInRow + 1;
    const goesDown = inRow >= ambersToGoDown;
    const next = goesDown ? lowered(state, limits, becauseOf(state, worst.cause, false)) : state;
    return { ...next, hold: held(worst.cause), readyInRow: 0, easyInRow: 0, ambersInRow: goesDown ? 0 : inRow };
  }
  if (!report.trained.includes(slot.family)) return state;
  const calm = worst?.state === 'green' ? { ...state, ambersInRow: 0 } : state;
  if (report.ready.has(slot.family)) {
    const readyInRow = state.readyInRow + 1;
    return {
      ...calm,
      readyInRow,
      easyInRow: report.easy.has(slot.family) ? state.easyInRow + 1 : 0,
      hold: readyInRow >= readyToGoUp ? null : state.hold,
    };
  }
  const feltHard: WhyAdapted = { code: 'held-for-effort', day: report.day };
  const hold = state.hold ?? (report.hard.has(slot.family) ? feltHard : null);
  return { ...calm, hold, readyInRow: 0, easyInRow: 0 };
}

function worstFor(family: Family, { verdicts, hurts }: Report): Verdict | null {
  let worst: Verdict | null = null;
  for (const one of [...verdicts, ...hurts]) {
    if (!one.families.includes(family) || one.state === null) continue;
    if (worst === null || (one.state !== worst.state && worseOf(one.state, worst.state) === one.state)) worst = one;
  }
  return worst;
}

function held(pain: PainCause): WhyAdapted {
  return { code: 'held-for-pain', pain };
}

function becauseOf(
  { exercise }: SlotState,
  pain: PainCause,
  isOwn: boolean,
): { readonly onLadder: WhyAdapted; readonly offLadder: WhyAdapted; readonly leftOut: WhyAdapted | null } {
  return {
    onLadder: { code: 'down-for-pain', from: exercise.id, pain },
    offLadder: { code: 'down-for-pain-filter', from: exercise.id, pain },
    leftOut: isOwn ? { code: 'left-out-for-pain', pain } : null,
  };
}
