import type { Seconds } from '../calendar/index.ts';
import type { Family } from '../exercise/index.ts';
import type { Prescription, Session } from './block.ts';
import { sessionSeconds } from './session-seconds.ts';

const leastSeconds: Seconds = 8 * 60;
const drills = 2;

const strengthFamilies: readonly Family[] = ['hip-extension', 'lateral-hip', 'anti-rotation', 'trunk'];
/** Hip circles stand in the flow's place where tags hide every flow. */
const mobilityFamilies: readonly Family[] = ['flow', 'dynamic', 'rolling', 'hip-flexor-stretch'];

/**
 * "Short on time": about 12 minutes, never under 8 or over 14. Strength: the raise and two drills, one set each of hip extension,
 * lateral hip and trunk, a hip-flexor stretch. Mobility: raise, flow, roll, hip-flexor stretch and breathing. What else the session
 * has comes back, in its order, only as far as 8 minutes need it.
 */
export function shortForm(session: Session): Session {
  const isMobility = session.kind === 'mobility';
  const keptDrills = isMobility ? 0 : drills;
  const core = new Set([
    ...session.warmUp.slice(0, 1 + keptDrills),
    ...session.main.filter(({ family }) => (isMobility ? mobilityFamilies : strengthFamilies).includes(family)),
    ...session.coolDown.filter(({ family }) => family === (isMobility ? 'breathing' : 'hip-flexor-stretch')),
  ]);
  const others = [...session.main, ...session.coolDown, ...session.warmUp].filter((entry) => !core.has(entry));
  let short = withOnly(session, core);
  for (const entry of others) {
    if (sessionSeconds(short) >= leastSeconds) break;
    core.add(entry);
    short = withOnly(session, core);
  }
  return { ...short, minutes: Math.ceil(sessionSeconds(short) / 60) };
}

function withOnly(session: Session, kept: ReadonlySet<Prescription>): Session {
  const part = (entries: readonly Prescription[]): Prescription[] => entries.filter((entry) => kept.has(entry)).map(once);
  return { ...session, warmUp: part(session.warmUp), main: part(session.main), coolDown: part(session.coolDown) };
}

function once(entry: Prescription): Prescription {
  const why = entry.sets > 1 ? ({ code: 'short-form', sets: entry.sets } as const) : entry.why;
  return { ...entry, sets: 1, superset: null, why };
}
