import * as v from 'valibot';
import { addDays, isLocalDay, type LocalDay } from '../calendar/index.ts';
import { avoidTags, equipment, type Family } from '../exercise/index.ts';
import { redFlags } from '../safety/index.ts';
import type { Profile } from './profile.ts';

/** Longest session that can be asked for, in minutes. */
const longestSessionMinutes = 60;

const whole = v.pipe(v.number(), v.integer());
const count = v.pipe(whole, v.minValue(0));
const weekday = v.picklist([1, 2, 3, 4, 5, 6, 7]);
const startDay = v.pipe(
  v.custom<LocalDay>(isLocalDay),
  // Ten weeks and the wait before them must still have days that can be written with four figures.
  v.check((day) => day <= addDays('9999-12-31', -77)),
);

const level = v.exactOptional(v.picklist([1, 2, 3, 4, 5]));
const unlocked = v.strictObject({
  'hip-extension': level,
  'lateral-hip': level,
  'single-leg': level,
  'anti-rotation': level,
  trunk: level,
  'hip-flexor-strength': level,
  'hip-flexor-stretch': level,
  'quad-stretch': level,
  'outer-hip-care': level,
  hamstring: level,
  calf: level,
  ankle: level,
  flow: level,
  rolling: level,
  dynamic: level,
  drill: level,
  raise: level,
  breathing: level,
} satisfies Record<Family, typeof level>);

const schema = v.pipe(
  v.object({
    startDay,
    availableDays: v.array(weekday),
    runDays: v.array(weekday),
    hardRunDays: v.array(weekday),
    longRunDay: v.nullable(weekday),
    equipment: v.array(v.picklist(equipment)),
    experience: v.picklist(['new', 'some', 'regular']),
    sessionMinutes: v.pipe(count, v.maxValue(longestSessionMinutes)),
    avoid: v.array(v.picklist(avoidTags)),
    pain: v.object({ worst: v.pipe(count, v.maxValue(10)), days: count, side: v.picklist(['none', 'left', 'right', 'both']) }),
    selfTest: v.strictTuple([v.boolean(), v.boolean(), v.boolean(), v.boolean(), v.boolean(), v.boolean()]),
    redFlags: v.array(v.picklist(redFlags)),
    postpartumWeeks: v.nullable(count),
    seed: whole,
    unlocked: v.exactOptional(unlocked),
  }),
  v.forward(
    v.partialCheck([['runDays'], ['hardRunDays']], ({ runDays, hardRunDays }) =>
      hardRunDays.every((day) => runDays.includes(day)),
    ),
    ['hardRunDays'],
  ),
  v.forward(
    v.partialCheck(
      [['runDays'], ['longRunDay']],
      ({ runDays, longRunDay }) => longRunDay === null || runDays.includes(longRunDay),
    ),
    ['longRunDay'],
  ),
);

/** A profile that can be read, or the first field that cannot ('profile' if it is no object at all). */
export type ParsedProfile = { readonly ok: true; readonly profile: Profile } | { readonly ok: false; readonly field: string };

/** Reads whatever is given, once, at the boundary. The profile returned is a copy of what the rules know. Never throws. */
export function parseProfile(given: unknown): ParsedProfile {
  try {
    const result = v.safeParse(schema, given, { abortEarly: true });
    if (result.success) return { ok: true, profile: result.output };
    const key = result.issues[0].path?.[0]?.key;
    return { ok: false, field: typeof key === 'string' ? key : 'profile' };
  } catch {
    return { ok: false, field: 'profile' }; // a getter of the given object threw
  }
}
