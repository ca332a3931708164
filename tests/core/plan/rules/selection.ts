import type { Prescription } from '../../../../src/core/plan/index.ts';
import { capOf, tagsOf } from './person.ts';
import { countOf, everyOne, familiesOf, isTrunk, mainOf, ofSessions, ofStrength, strengthOf } from './reading.ts';
import type { Rule } from './rule.ts';

const standingOnOneLeg = ['walking-lunge', 'standing-abduction', 'standing-hydrant', 'band-hydrant'];
/** Rule 11: a leg press, or a squat under an outside load, by its name. */
export const isHeavy = (name: string): boolean => /leg press|barbell|back squat|goblet|weighted/i.test(name);

/** Rules 7 to 12: which exercises stand in a week. */
export const selection: readonly Rule[] = [
  {
    rule: 7,
    title: 'each strength session has exactly one hip extension and one lateral hip, and trunk work: turning in A, steady in B',
    problems: (block) =>
      ofStrength(block, ({ main, kind }) => {
        const here = familiesOf(main);
        const trunk = main.filter(isTrunk).map(({ family }) => family);
        const wanted = kind === 'strength-a' ? 'anti-rotation' : 'trunk';
        return countOf(here, 'hip-extension') === 1 && countOf(here, 'lateral-hip') === 1 && trunk.join() === wanted
          ? []
          : [here.join()];
      }),
  },
  {
    rule: 7,
    title: 'each week has both kinds of trunk work, single-leg work, and hip-flexor strength once, in main or as a drill',
    problems: (block) =>
      block.weeks.flatMap((week) => {
        const all = familiesOf(mainOf(week));
        const missing = ['anti-rotation', 'trunk', 'single-leg'].filter((family) => !all.includes(family));
        const drills = strengthOf(week).flatMap(({ warmUp }) => familiesOf(warmUp));
        const flexors = countOf([...all, ...drills], 'hip-flexor-strength');
        return [...missing, ...(flexors === 1 ? [] : [`hip-flexor strength ${flexors} times`])].map(
          (problem) => `week ${week.number}: ${problem}`,
        );
      }),
  },
  {
    rule: 8,
    title: 'from week 3 each week loads one leg at a time',
    problems: (block) => {
      const oneLegged = ({ family, sides, exerciseId }: Prescription): boolean =>
        (['single-leg', 'hip-extension'].includes(family) && sides === 'each') || standingOnOneLeg.includes(exerciseId);
      return block.weeks
        .filter((week) => week.number > 2 && !mainOf(week).some(oneLegged))
        .map((week) => `week ${week.number}: none`);
    },
  },
  {
    rule: 9,
    title: 'nothing that carries a tag given, or needs equipment not owned, in any part',
    problems: (block, profile) => {
      const tags = tagsOf(profile);
      return everyOne(block)
        .filter(
          ({ exercise: { avoid, equipment } }) =>
            avoid.some((tag) => tags.has(tag)) || !equipment.every((one) => profile.equipment.includes(one)),
        )
        .map(({ where }) => where);
    },
  },
  {
    rule: 10,
    title: 'no level above the cap of the week, warm-up and cool-down included',
    problems: (block, profile) =>
      everyOne(block)
        .filter(({ exercise, week, session }) => {
          const exempt = session.kind === 'mobility' && exercise.id === 'torso-twist';
          return !exempt && exercise.level > capOf(profile, week.number);
        })
        .map(({ where, exercise }) => `${where}, level ${exercise.level}`),
  },
  {
    rule: 11,
    title: 'no leg press and no squat under load',
    problems: (block) =>
      everyOne(block)
        .filter(({ exercise }) => isHeavy(exercise.name))
        .map(({ where }) => where),
  },
  {
    rule: 12,
    title: 'three to five main exercises, none twice and no family twice',
    problems: (block) =>
      ofSessions(block, ({ main }) => {
        const ids = main.map(({ exerciseId }) => exerciseId);
        const twice = new Set(ids).size !== ids.length || new Set(familiesOf(main)).size !== main.length;
        return main.length >= 3 && main.length <= 5 && !twice ? [] : [ids.join()];
      }),
  },
  {
    rule: 12,
    title: 'A and B differ in hip extension and in lateral hip',
    problems: (block) =>
      block.weeks.flatMap((week) =>
        ['hip-extension', 'lateral-hip'].flatMap((family) => {
          const [one, other] = strengthOf(week).map(({ main }) => main.find((entry) => entry.family === family)?.exerciseId);
          return one !== other ? [] : [`week ${week.number}: ${one} in A and in B`];
        }),
      ),
  },
];
