import type { Prescription, Session } from '../plan/block.ts';

/** How many times as long lift, hold and lower of counted work take. 1: as planned. Faster than planned is not offered. */
export type Tempo = 1 | 1.25 | 1.5;
export const tempos = [1, 1.25, 1.5] as const satisfies readonly Tempo[];

// Worked out once for each: the stage asks thirty times a second. Sessions are never changed.
const slowed = new WeakMap<Session, Map<Tempo, Session>>();

/** The session as it is played at a tempo. Holds, time and rests stay as they are; so do repetitions. */
export function atTempo(session: Session, tempo: Tempo): Session {
  if (tempo === 1) return session;
  const known = slowed.get(session) ?? new Map<Tempo, Session>();
  slowed.set(session, known);
  const slower = known.get(tempo) ?? slow(session, tempo);
  known.set(tempo, slower);
  return slower;
}

function slow(session: Session, tempo: Tempo): Session {
  const each = (prescription: Prescription): Prescription => {
    const { dose } = prescription;
    if (dose.kind !== 'reps') return prescription;
    const { lift, hold, lower } = dose;
    return { ...prescription, dose: { ...dose, lift: lift * tempo, hold: hold * tempo, lower: lower * tempo } };
  };
  return { ...session, warmUp: session.warmUp.map(each), main: session.main.map(each), coolDown: session.coolDown.map(each) };
}
