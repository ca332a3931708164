import { exercises } from '../../../../src/catalogue/index.ts';
import type { Profile } from '../../../../src/core/plan/index.ts';
import { tagsOf } from './person.ts';
import { exerciseOf, familiesOf, partsOf, sessionOf } from './reading.ts';
import type { Rule } from './rule.ts';

const stretches = ['half-kneel-stretch', 'lunge-stretch', 'edge-stretch'];
const flows = ['cat-cow', 'low-lunge-flow', 'lunge-twist'];
const rollers = ['roll-quads', 'roll-upper-thigh', 'roll-glutes'];
const bandWork = ['torso-twist', 'ham-strap-stretch'];

/** Rule 24: the mobility day. */
export const mobility: readonly Rule[] = [
  {
    rule: 24,
    title: 'the mobility day rolls, flows, stretches the hip flexors, uses a long band, and covers four areas',
    problems: (block, profile) =>
      block.weeks.flatMap((week) => {
        const { main } = sessionOf(week, 'mobility');
        const ids = main.map(({ exerciseId }) => exerciseId);
        const has = (choice: readonly string[]): boolean => choice.some((id) => ids.includes(id));
        const free = (choice: readonly string[]): boolean => choice.some((id) => isFree(id, profile));
        const onRoller = profile.equipment.includes('roller') && free(rollers);
        const areas = new Set(familiesOf(main).filter((family) => family !== 'raise' && family !== 'breathing'));
        return [
          ...(has(onRoller ? rollers : ['hand-massage-quads']) ? [] : ['no rolling']),
          ...(has(free(flows) ? flows : ['hip-circles']) ? [] : ['no flow']),
          ...(has(stretches) ? [] : ['no hip-flexor stretch']),
          ...(profile.equipment.includes('long-band') && free(bandWork) && !has(bandWork) ? ['the long band is not used'] : []),
          ...(areas.size >= 4 ? [] : [`areas ${[...areas]}`]),
        ].map((problem) => `week ${week.number}: ${problem} (${ids})`);
      }),
  },
  {
    rule: 24,
    title: 'the mobility day stays at level 2 or lower, the twist aside, and takes 15 to 25 minutes',
    problems: (block) =>
      block.weeks.flatMap((week) => {
        const session = sessionOf(week, 'mobility');
        const high = partsOf(session).filter((entry) => exerciseOf(entry).level > 2 && entry.exerciseId !== 'torso-twist');
        const fits = session.minutes >= 15 && session.minutes <= 25;
        return [...high.map(({ exerciseId }) => exerciseId), ...(fits ? [] : [`${session.minutes} minutes`])].map(
          (problem) => `week ${week.number}: ${problem}`,
        );
      }),
  },
];

/** True if no tag of the person hides the exercise. */
function isFree(id: string, profile: Profile): boolean {
  const tags = tagsOf(profile);
  return exercises.some((exercise) => exercise.id === id && !exercise.avoid.some((tag) => tags.has(tag)));
}
