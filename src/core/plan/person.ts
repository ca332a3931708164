import { daysBetween, type LocalDay } from '../calendar/index.ts';
import { avoidTags, type Person } from '../exercise/index.ts';
import type { Profile } from './profile.ts';

/** The rules act as if 'pelvic-floor' were given until this many weeks after a birth. Source: docs/health.md, "Sore or unsure". */
const pelvicFloorWeeks = 12;

/** What a person owns and spares, by their answers. Tags in the order of the list, not of the answers: these are sets. */
export function personOf({ equipment, avoid, postpartumWeeks }: Profile): Person {
  const sparePelvicFloor = sparesAfterBirth(postpartumWeeks);
  const tags = avoidTags.filter((tag) => avoid.includes(tag) || (tag === 'pelvic-floor' && sparePelvicFloor));
  return { equipment: new Set(equipment), avoid: new Set(tags) };
}

/**
 * Whether a block begun so many weeks after a birth spares the pelvic floor: to its end, also where the twelve weeks pass in the
 * middle of it. The gentler reading: what was left out comes in with the next block, or with new answers.
 */
export function sparesAfterBirth(postpartumWeeks: number | null): boolean {
  return postpartumWeeks !== null && postpartumWeeks < pelvicFloorWeeks;
}

/** Weeks since a birth on a later day, counted from the start of the block for which they were told; null: it does not apply. */
export function weeksSinceBirthOn({ postpartumWeeks, startDay }: Profile, day: LocalDay): number | null {
  return postpartumWeeks === null ? null : postpartumWeeks + Math.max(0, Math.floor(daysBetween(startDay, day) / 7));
}
