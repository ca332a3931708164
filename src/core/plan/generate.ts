import type { Exercise } from '../exercise/index.ts';
import type { Block } from './block.ts';
import { chooseDays } from './choose-days.ts';
import { parseProfile } from './parse-profile.ts';
import type { Profile } from './profile.ts';
import type { PlanRefusal } from './refusal.ts';
import { refusalOf, refusalOfDays } from './refuse.ts';
import { weeksOf } from './weeks.ts';

export type Generated = { readonly ok: true; readonly block: Block } | { readonly ok: false; readonly reason: PlanRefusal };

/**
 * Makes the ten weeks of a profile, or says why not. Pure and deterministic; never throws, whatever `profile` is. Days, tags and
 * equipment are sets: their order changes nothing but `block.profile`, which is the profile as given.
 *
 * Every session fits `sessionMinutes`, 20 to 60; whatever tags, equipment, experience or minutes, there is a block, and it keeps all
 * rules. Under 20 the profile is refused. Source of all rules: docs/health.md.
 */
export function generateBlock(profile: Profile, exercises: readonly Exercise[]): Generated {
  const parsed = parseProfile(profile);
  if (!parsed.ok) return { ok: false, reason: { rule: 'invalid-profile', data: { field: parsed.field } } };
  const refusal = refusalOf(parsed.profile);
  if (refusal !== null) return { ok: false, reason: refusal };
  const days = chooseDays(parsed.profile);
  if (days === null) return { ok: false, reason: refusalOfDays(parsed.profile) };
  return { ok: true, block: { profile, weeks: weeksOf(parsed.profile, days, exercises) } };
}
