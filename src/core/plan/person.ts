import { avoidTags, type Person } from '../exercise/index.ts';
import type { Profile } from './profile.ts';

/** The rules act as if 'pelvic-floor' were given until this many weeks after a birth. Source: docs/health.md, "Sore or unsure". */
const pelvicFloorWeeks = 12;

/** What a person owns and spares, by their answers. Tags in the order of the list, not of the answers: these are sets. */
export function personOf({ equipment, avoid, postpartumWeeks }: Profile): Person {
  const sparePelvicFloor = postpartumWeeks !== null && postpartumWeeks < pelvicFloorWeeks;
  const tags = avoidTags.filter((tag) => avoid.includes(tag) || (tag === 'pelvic-floor' && sparePelvicFloor));
  return { equipment: new Set(equipment), avoid: new Set(tags) };
}
