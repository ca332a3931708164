import type { Prescription } from '../../../../src/core/plan/index.ts';
import { oneSide } from './dose-table.ts';
import { tagsOf } from './person.ts';
import { everyOne, exerciseOf, familiesOf, ofSessions, partsOf, stepsOf, timelineOf } from './reading.ts';
import type { Rule } from './rule.ts';

/** A later field: the side that does one set more, the weaker one. As generated there is none. */
type WithExtra = Prescription & { readonly extraSide?: 'left' | 'right' | null };

const isStretch = (entry: Prescription): boolean => exerciseOf(entry).doseCode === 'SS';
const ofCategory = { warmUp: 'warm-up', coolDown: 'cool-down' } as const;

const covered: Readonly<Record<string, readonly string[]>> = {
  quads: ['quad-stretch-stand', 'roll-quads', 'hand-massage-quads'],
  'hip flexors': ['half-kneel-stretch', 'lunge-stretch', 'edge-stretch'],
  'outer hips': ['figure-four', 'static-abduction'],
};
/** Stretches and rolls of the glutes, which press on a sore outer hip. */
const gluteCare = ['figure-four', 'knee-to-chest', 'roll-glutes'];

/** Rules 20 to 23: sides, stretches, and what stands in warm-up and cool-down. */
export const shape: readonly Rule[] = [
  {
    rule: 20,
    title: 'work on each side is equal left and right in every set; alternating work is one step of twice the repetitions',
    problems: (block) =>
      ofSessions(block, (session) => {
        const steps = stepsOf(session);
        return partsOf(session).flatMap((entry: WithExtra, place) => {
          const work = (steps[place] ?? []).filter(({ kind }) => kind === 'work');
          const once = oneSide(entry.dose);
          const told = `${entry.exerciseId}: ${work.map(({ side, seconds }) => `${side ?? 'both'} ${seconds}`)}`;
          if (entry.sides === 'each') {
            const extra = entry.extraSide ?? null;
            const sides = work.map(({ side }) => side).join();
            const wanted = [...Array(entry.sets).fill('left,right'), ...(extra === null ? [] : [extra])].join();
            return sides === wanted && work.every(({ seconds }) => seconds === once) ? [] : [told];
          }
          const whole = entry.sides === 'both' || entry.dose.kind === 'time' ? once : 2 * once;
          const right = work.length === entry.sets && work.every(({ seconds, side }) => seconds === whole && side === null);
          return right && (entry.extraSide ?? null) === null ? [] : [told];
        });
      }),
  },
  {
    rule: 21,
    title: 'no static stretch in a warm-up; after the work it is held 30 to 45 seconds, the lunge stretch 30 a side',
    problems: (block) =>
      ofSessions(block, ({ warmUp, main, coolDown }) => {
        const held = ({ dose, sides, exerciseId }: Prescription): boolean =>
          dose.kind === 'holds' &&
          dose.seconds >= 30 &&
          dose.seconds <= 45 &&
          (exerciseId !== 'lunge-stretch' || (sides === 'each' && oneSide(dose) >= 30));
        return [...warmUp.filter(isStretch), ...[...main, ...coolDown].filter((entry) => isStretch(entry) && !held(entry))].map(
          ({ exerciseId }) => exerciseId,
        );
      }),
  },
  {
    rule: 22,
    title: 'warm-up, main, cool-down; a warm-up begins with the raise and has two or more others, none twice',
    problems: (block) =>
      ofSessions(block, (session) => {
        const { warmUp } = session;
        const ids = warmUp.map(({ exerciseId }) => exerciseId);
        const parts = timelineOf(session)
          .map(({ part }) => part)
          .filter((part, place, all) => part !== all[place - 1]);
        return [
          ...(parts.join() === 'warm-up,main,cool-down' ? [] : [parts.join()]),
          ...(warmUp[0]?.family === 'raise' && warmUp.length >= 3 ? [] : [ids.join()]),
          ...(new Set(ids).size === ids.length && new Set(familiesOf(warmUp)).size === ids.length ? [] : [`twice: ${ids}`]),
        ];
      }),
  },
  {
    rule: 22,
    title: 'each part holds exercises of its kind, and a prescription names a family of its exercise',
    problems: (block) => [
      ...ofSessions(block, (session) => {
        const main = session.kind === 'mobility' ? 'mobility' : 'strength';
        return Object.entries({ ...ofCategory, main } as const).flatMap(([part, category]) =>
          session[part as 'warmUp' | 'main' | 'coolDown'] // the three keys just written
            .filter((entry) => !exerciseOf(entry).categories.includes(category))
            .map(({ exerciseId }) => `${exerciseId} in ${part}`),
        );
      }),
      ...everyOne(block)
        .filter(({ entry, exercise }) => ![exercise.family, ...exercise.alsoFamilies].includes(entry.family))
        .map(({ where, entry }) => `${where} as ${entry.family}`),
    ],
  },
  {
    rule: 23,
    title: 'every cool-down covers quads, hip flexors by a stretch, and outer hips; sore ones by the held push alone',
    problems: (block, profile) =>
      ofSessions(block, ({ coolDown }) => {
        const ids = coolDown.map(({ exerciseId }): string => exerciseId);
        const missing = Object.entries(covered)
          .filter(([, choice]) => !choice.some((id) => ids.includes(id)))
          .map(([area]) => `${area} are left out`);
        if (!tagsOf(profile).has('outer-hip')) return missing;
        const wrong = ids.filter((id) => gluteCare.includes(id));
        return [...missing, ...wrong, ...(ids.includes('static-abduction') ? [] : ['no held push for a sore outer hip'])];
      }),
  },
];
