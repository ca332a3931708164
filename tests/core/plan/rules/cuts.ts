import type { Block, Prescription, Session } from '../../../../src/core/plan/index.ts';
import { paceName } from './person.ts';
import { exerciseOf, familiesOf, isTrunk, sessionOf, strengthKinds } from './reading.ts';
import type { Rule } from './rule.ts';

/** What of a block's minutes was saved in one of its strength sessions, as far as it can be seen. */
interface Cuts {
  readonly kind: Session['kind'];
  readonly flexorsInMain: boolean;
  readonly superset: boolean;
  /** Some trunk and leg slot share no target in any week, so that a superset was there to be had. */
  readonly supersetPossible: boolean;
  readonly singleLeg: boolean;
  readonly drills: number;
  /** Sets in the hard weeks, the fewest of any; undefined without such a slot. */
  readonly hardSets: (slot: (entry: Prescription) => boolean) => number | undefined;
}

const legs = ['hip-extension', 'lateral-hip', 'single-leg'];
const inFamily =
  (family: string) =>
  (entry: Prescription): boolean =>
    entry.family === family;

function cutsOf(block: Block, kind: Session['kind']): Cuts {
  const sessions = block.weeks.map((week) => sessionOf(week, kind));
  const hard = block.weeks.filter((week) => week.kind === 'hard').map((week) => sessionOf(week, kind));
  const families = familiesOf(sessions[0]?.main ?? []);
  return {
    kind,
    flexorsInMain: sessions.some(({ main }) => familiesOf(main).includes('hip-flexor-strength')),
    superset: sessions.some(({ main }) => main.some(({ superset }) => superset !== null)),
    supersetPossible: families.some((leg) => legs.includes(leg) && sessions.every(({ main }) => isApart(main, leg))),
    singleLeg: sessions.every(({ main }) => familiesOf(main).includes('single-leg')),
    drills: Math.min(...sessions.map(({ warmUp }) => warmUp.length - 1)),
    hardSets: (slot) => {
      const sets = hard.flatMap(({ main }) => main.filter(slot).map((entry) => entry.sets));
      return sets.length === 0 ? undefined : Math.min(...sets);
    },
  };
}

/** True if the session's trunk work and its exercise of this family share no target. */
export function isApart(main: readonly Prescription[], family: string): boolean {
  const [trunk, leg] = [main.find(isTrunk), main.find(inFamily(family))];
  if (trunk === undefined || leg === undefined) return false;
  const targets: readonly string[] = exerciseOf(leg).targets;
  return !exerciseOf(trunk).targets.some((target) => targets.includes(target));
}

/** Each cut in its order: what is cut, if it is, and which of the cuts before it were not made. */
function outOfOrder(here: Cuts, all: readonly Cuts[], scaledBack: boolean): string[] {
  const short = (sets: number | undefined): boolean => !scaledBack && sets !== undefined && sets < 3;
  const whole = (sets: number | undefined): boolean => !scaledBack && sets !== undefined && sets >= 3;
  const [trunk, singleLeg] = [here.hardSets(isTrunk), here.hardSets(inFamily('single-leg'))];
  const [lateral, extension] = [here.hardSets(inFamily('lateral-hip')), here.hardSets(inFamily('hip-extension'))];
  const cuts: readonly { readonly cut: string; readonly made: boolean; readonly left: boolean }[] = [
    { cut: 'hip flexors to a drill', made: false, left: all.some(({ flexorsInMain }) => flexorsInMain) },
    { cut: 'a superset', made: here.superset, left: !here.superset && here.supersetPossible },
    { cut: 'two sets for the trunk', made: short(trunk), left: whole(trunk) },
    { cut: 'single-leg work once', made: !here.singleLeg, left: all.every((one) => one.singleLeg) },
    { cut: 'two drills', made: here.drills < 3, left: here.drills >= 3 },
    { cut: 'two sets of single-leg work', made: short(singleLeg), left: whole(singleLeg) },
    { cut: 'two sets of lateral hip', made: short(lateral), left: whole(lateral) },
    { cut: 'two sets of hip extension', made: short(extension), left: whole(extension) },
  ];
  return cuts.flatMap(({ cut, made }, place) => {
    if (!made) return [];
    return cuts
      .slice(0, place)
      .filter(({ left }) => left)
      .map((earlier) => `${here.kind}: ${cut}, and not ${earlier.cut}`);
  });
}

/** Rule 16 with the order of cuts: what gives way where minutes are short. */
export const cuts: readonly Rule[] = [
  {
    rule: 16,
    title: 'from fifty minutes on nothing is cut',
    problems: (block, profile) => {
      if (profile.sessionMinutes < 50) return [];
      const all = strengthKinds.map((kind) => cutsOf(block, kind));
      const scaledBack = paceName(profile) === 'scaled-back';
      return [
        ...(all.some(({ flexorsInMain }) => flexorsInMain) ? [] : ['hip flexors are not in main']),
        ...all.flatMap((here) => [
          ...(here.superset ? [`${here.kind}: a superset`] : []),
          ...(here.singleLeg ? [] : [`${here.kind}: no single-leg work`]),
          ...(here.drills >= 3 ? [] : [`${here.kind}: ${here.drills} drills`]),
          ...(scaledBack || here.hardSets(() => true) === 3 ? [] : [`${here.kind}: a hard week with two sets`]),
        ]),
      ];
    },
  },
  {
    rule: 16,
    title: 'cuts come in their order: hip flexors, superset, trunk sets, single-leg once, drills, then the third sets',
    problems: (block, profile) => {
      const all = strengthKinds.map((kind) => cutsOf(block, kind));
      return all.flatMap((here) => outOfOrder(here, all, paceName(profile) === 'scaled-back'));
    },
  },
  {
    rule: 16,
    title: 'never cut: the raise and two drills, hip extension, lateral hip, trunk, single-leg once a week, the cool-down',
    problems: (block) => {
      const all = strengthKinds.map((kind) => cutsOf(block, kind));
      const fewDrills = all.filter(({ drills }) => drills < 2).map(({ kind, drills }) => `${kind}: ${drills} drills`);
      const cooled = block.weeks.every((week) => week.sessions.every(({ coolDown }) => coolDown.length >= 3));
      return [
        ...fewDrills,
        ...(all.some(({ singleLeg }) => singleLeg) ? [] : ['no session has single-leg work in every week']),
        ...(cooled ? [] : ['a cool-down of less than three']),
      ];
    },
  },
];
