import type { Block, Week } from '../../../../src/core/plan/index.ts';
import { oneSide } from './dose-table.ts';
import { paceName } from './person.ts';
import { everyOne, mainOf } from './reading.ts';
import type { Rule } from './rule.ts';

/** Sums of halves and thirds are not exact; no honest difference is this small. */
const rounding = 1e-9;

/** The load index: sets × seconds of one set of one side × effort / 10, over both main parts. */
const loadOf = (week: Week): number =>
  mainOf(week).reduce((sum, entry) => sum + entry.sets * oneSide(entry.dose) * ((entry.effort ?? 0) / 10), 0);

/** The highest level of each family in a block. */
function highestByFamily(block: Block): ReadonlyMap<string, number> {
  const highest = new Map<string, number>();
  for (const { entry, exercise } of everyOne(block)) {
    if (exercise.level > (highest.get(entry.family) ?? 0)) highest.set(entry.family, exercise.level);
  }
  return highest;
}

/** Rule 32: what a worse answer raised that it must not; empty if nothing. */
export function raisedBy(block: Block, worse: Block): readonly string[] {
  const loads = worse.weeks.flatMap((week, place) => {
    const before = block.weeks[place];
    if (before !== undefined && loadOf(week) <= loadOf(before) + rounding) return [];
    return [`week ${week.number}: load ${before && loadOf(before)} → ${loadOf(week)}`];
  });
  const highest = highestByFamily(block);
  const levels = [...highestByFamily(worse)]
    .filter(([family, level]) => level > (highest.get(family) ?? 0))
    .map(([family, level]) => `${family}: level ${highest.get(family) ?? 'none'} → ${level}`);
  return [...loads, ...levels];
}

/** Rule 19, and the number that each week tells of itself. */
export const load: readonly Rule[] = [
  {
    rule: 19,
    title: 'load rises 5–70 in 100 into a hard week, falls to 50–80 after it (100 scaled back), and climbs 30 at most',
    problems: (block, profile) => {
      const loads = block.weeks.map(loadOf);
      const problems: string[] = [];
      const bound = (name: string, value: number, least: number, most: number): void => {
        if (!(value >= least - rounding && value <= most + rounding)) problems.push(`${name}: ${value.toFixed(4)}`);
      };
      loads.forEach((now, place) => {
        const [before, twoBefore, threeBefore] = [loads[place - 1], loads[place - 2], loads[place - 3]];
        if (before === undefined) return;
        if (place % 2 === 1) bound(`week ${place} to ${place + 1}`, now / before, 1.05, 1.7);
        else bound(`week ${place} to ${place + 1}`, now / before, 0.5, paceName(profile) === 'scaled-back' ? 1 : 0.8);
        if (place % 2 === 0 || twoBefore === undefined || threeBefore === undefined) return;
        bound(`hard week ${place + 1} to the last`, now / twoBefore, 0, 1.3);
        bound(`pair of week ${place + 1} to the last`, (now + before) / (twoBefore + threeBefore), 0, 1.3);
      });
      return problems;
    },
  },
  {
    rule: 19,
    title: 'the load that a week tells is its load index',
    problems: (block) =>
      block.weeks.flatMap((week) => {
        const apart = loadOf(week);
        return Math.abs(week.load - apart) < rounding ? [] : [`week ${week.number}: ${week.load}, not ${apart}`];
      }),
  },
];
