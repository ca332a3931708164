import type { Profile } from '../../../../src/core/plan/index.ts';

export type PaceName = 'ahead' | 'standard' | 'scaled-back';

/** Scaled back: pain of 3 or more, any pain for ten days, or a yes to question 1, 3, 5 or 6. Ahead: regular and without pain. */
export function paceName({ pain, selfTest, experience }: Profile): PaceName {
  const adverse = [0, 2, 4, 5].some((question) => selfTest[question]);
  if (adverse || pain.worst >= 3 || (pain.worst > 0 && pain.days >= 10)) return 'scaled-back';
  return experience === 'regular' && pain.worst === 0 ? 'ahead' : 'standard';
}

const caps: Readonly<Record<PaceName, readonly number[]>> = {
  ahead: [3, 3, 4, 4, 4, 4, 4, 4, 5, 5],
  standard: [2, 2, 3, 3, 3, 3, 4, 4, 4, 4],
  'scaled-back': [1, 1, 2, 2, 3, 3, 4, 4, 4, 4],
};

/** The highest level that a week may hold. */
export function capOf(profile: Profile, weekNumber: number): number {
  return caps[paceName(profile)][weekNumber - 1] ?? 0;
}

const efforts = [5, 5.5, 5.5, 6, 5.5, 6, 6, 6.5, 6, 6.5];

/** The highest effort that a week may plan. */
export function effortCapOf(profile: Profile, weekNumber: number): number {
  return (efforts[weekNumber - 1] ?? 0) - (paceName(profile) === 'scaled-back' ? 1 : 0);
}

/** The tags that hide exercises: those given, and the pelvic floor under twelve weeks after a birth. */
export function tagsOf({ avoid, postpartumWeeks }: Profile): ReadonlySet<string> {
  const tags = new Set<string>(avoid);
  if (postpartumWeeks !== null && postpartumWeeks < 12) tags.add('pelvic-floor');
  return tags;
}
