import { type Exercise, exerciseById, type Family, oneSideSeconds } from '../exercise/index.ts';
import { didSomething, type SetDone } from '../facts/index.ts';
import type { Prescription, Session } from '../plan/block.ts';
import { kindOfSession } from '../plan/session-id.ts';
import type { Sitting } from './sittings.ts';

/** The prescription of a main set; null where the session is not known. */
function prescriptionOf({ entry, part }: SetDone, session: Session | null): Prescription | null {
  return part === 'main' ? (session?.main[entry - session.warmUp.length] ?? null) : null;
}

function familyOf(set: SetDone, session: Session | null, exercises: readonly Exercise[]): Family | null {
  if (set.part !== 'main') return null;
  return prescriptionOf(set, session)?.family ?? exerciseById(exercises, set.exerciseId)?.family ?? null;
}

/** The families of a strength session, in the order in which reports name them. */
export const strengthFamilies: readonly Family[] = [
  'hip-extension',
  'lateral-hip',
  'single-leg',
  'anti-rotation',
  'trunk',
  'hip-flexor-strength',
];

/** Strength families of which something was done in main; a mobility day trains none, though it may turn the trunk with a band. */
export function mainFamilies({ sets, sessionId }: Sitting, session: Session | null, exercises: readonly Exercise[]): Family[] {
  if (kindOfSession(sessionId) === 'mobility') return [];
  const found = new Set(sets.filter(didSomething).map((set) => familyOf(set, session, exercises)));
  return strengthFamilies.filter((family) => found.has(family));
}

/** Families that felt hard, or easy: said after a set, else of the session as a whole. Hard once is hard. */
export function effortSaid(
  { sets, finished }: Sitting,
  trained: readonly Family[],
  session: Session | null,
  exercises: readonly Exercise[],
): { readonly hard: ReadonlySet<Family>; readonly easy: ReadonlySet<Family> } {
  const hard = new Set<Family>();
  const easy = new Set<Family>();
  for (const family of trained) {
    const own = sets.filter((set) => familyOf(set, session, exercises) === family).map(({ effort }) => effort);
    const given = own.filter((effort) => effort !== undefined);
    if (finished?.effort === 'hard' || given.includes('hard')) hard.add(family);
    else if (given.length > 0 ? given.every((effort) => effort === 'easy') : finished?.effort === 'easy') easy.add(family);
  }
  return { hard, easy };
}

/** True if every planned set of the family was done in full, on each side. */
export function isAllDone({ sets }: Sitting, session: Session | null, family: Family, exercises: readonly Exercise[]): boolean {
  if (session === null) return false;
  const planned = session.main.filter((entry) => entry.family === family);
  return planned.every((prescription) => {
    const own = sets.filter((set) => familyOf(set, session, exercises) === family && set.exerciseId === prescription.exerciseId);
    const done = new Set(own.filter((set) => isFull(set, prescription)).map(({ set }) => set));
    return done.size >= prescription.sets;
  });
}

function isFull({ done }: SetDone, { dose, sides }: Prescription): boolean {
  const full = dose.kind === 'reps' ? dose.reps : oneSideSeconds(dose);
  if (sides === 'each') return (done.left ?? 0) >= full && (done.right ?? 0) >= full;
  return (done.both ?? 0) >= full;
}
