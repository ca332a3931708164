import type { Prescription } from '../plan/block.ts';
import { anyLoadsOneLeg, type KnownSlot, limitsOf, type Memory, slotKey } from './memory.ts';
import type { SessionMoment } from './moment.ts';
import { plannedSession } from './planned.ts';
import { hardestPossible } from './slot.ts';

/** From week 3 on each week loads one leg (rule 8): where neither session does any more, the single-leg slot goes back to balance. */
export function keepOneLegged(
  states: Map<Prescription, KnownSlot>,
  { week, pair, source, exercises }: SessionMoment,
  memory: Memory,
): void {
  if (pair === 0) return;
  const own = [...states.values()];
  const kind = own[0]?.name.kind;
  const single = [...states].find(([, { name }]) => name.family === 'single-leg' && name.part === 'main');
  if (kind === undefined || single === undefined) return;
  const inA = memory.weekOfA?.week === week.number && memory.weekOfA.loadsOneLeg;
  // Of Strength B counts what it still has in its plan, and what will not change at its own start of the pair.
  const inB = (plannedSession(source.block, week.number, 'strength-b')?.main ?? []).flatMap(({ family }) => {
    const known = memory.slots.get(slotKey({ kind: 'strength-b', part: 'main', family }))?.state;
    return known?.pair === pair ? [known] : [];
  });
  const elsewhere = kind === 'strength-a' ? anyLoadsOneLeg(inB) : inA;
  if (elsewhere || anyLoadsOneLeg(own.map(({ state }) => state))) return;
  const [entry, { name, state }] = single;
  const calm = exercises.filter(({ id }) => !memory.sore.has(id) && !state.unwanted.has(id));
  const limits = { ...limitsOf(name, memory, source, calm), mustLoadOneLeg: true };
  const other = hardestPossible(state.exercise.level, limits);
  if (other === null) return;
  const next = {
    ...state,
    exercise: other,
    doseStep: 1 as const,
    because: { code: 'one-leg-filter', from: state.exercise.id } as const,
  };
  states.set(entry, { name, state: next });
  memory.slots.set(slotKey(name), { name, state: next });
}
