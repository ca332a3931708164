import { addDays, daysBetween, type LocalDay } from '../calendar/index.ts';
import { type Exercise, exerciseById, type Family, type Level } from '../exercise/index.ts';
import { type Fact, readFacts, type StoredFact } from '../facts/index.ts';
import type { Session } from '../plan/block.ts';
import { weeksSinceBirthOn } from '../plan/person.ts';
import type { Experience, PainSide, Profile, SelfTest } from '../plan/profile.ts';
import type { StrengthKind } from '../plan/slots.ts';
import { amberFrom } from '../safety/index.ts';
import { type CurrentPlan, currentPlan } from './current-plan.ts';
import { secondsOf } from './fit-minutes.ts';
import { standingFlags } from './stops.ts';

/** What comes after ten weeks. */
export interface NextBlock {
  /** The answers of a next block, ready for `generateBlock`: what is known filled in, everything else as before. */
  readonly profile: Profile;
  /** The highest level done per family: where the next block may begin. */
  readonly unlocked: ReadonlyMap<Family, Level>;
  /**
   * Instead of a block: one strength session a week, Strength A and Strength B in turn, as the last easy week has them. `day` is that
   * of the first two weeks of it.
   */
  readonly maintenance: readonly [Session, Session];
}

/** Sessions done of thirty from which the next block begins one step more experienced. Source: docs/health.md, "After ten weeks". */
const doneToStepUp = 20;
/** Pain is asked of the last week. */
const lastWeekDays = 7;

/** The next block's answers, and the form that only keeps what is there; null before a block was begun. */
export function nextBlock(stored: readonly StoredFact[], today: LocalDay, exercises: readonly Exercise[]): NextBlock | null {
  const plan = currentPlan(stored, today, exercises);
  if (plan.block === null || plan.begun === null) return null;
  const { facts } = readFacts(stored);
  const before = plan.block.profile;
  const lastDay = plan.sessions.reduce<LocalDay>(
    (latest, { session }) => (session.day > latest ? session.day : latest),
    plan.begun.profile.startDay,
  );
  const startDay = lastDay >= today ? addDays(lastDay, 1) : today;
  const unlocked = unlockedLevels(plan, exercises);
  const pain = painNow(plan, before.pain, today);
  const profile: Profile = {
    ...before,
    startDay,
    experience: pain.worst >= amberFrom ? before.experience : experienceAfter(plan, before.experience),
    pain,
    selfTest: lastSelfTest(facts) ?? before.selfTest,
    redFlags: standingFlags(facts),
    postpartumWeeks: weeksSinceBirthOn(before, startDay),
    seed: before.seed + 1, // other choices among equals, for variety
    unlocked: Object.fromEntries(unlocked),
  };
  const maintenance = maintenanceOf(plan, startDay);
  return maintenance === null ? null : { profile, unlocked, maintenance };
}

function unlockedLevels(plan: CurrentPlan, exercises: readonly Exercise[]): Map<Family, Level> {
  const levels = new Map<Family, Level>();
  for (const { session, standing } of plan.sessions) {
    if (standing.state !== 'done') continue;
    for (const { exerciseId, family } of session.main) {
      const level = exerciseById(exercises, exerciseId)?.level ?? 1;
      if (level > (levels.get(family) ?? 0)) levels.set(family, level);
    }
  }
  // Where pain took a slot down again, the next block begins where it stands now.
  for (const { name, state } of plan.memory?.slots.values() ?? []) {
    const known = levels.get(name.family);
    if (state.hold?.code === 'held-for-pain' && known !== undefined && state.exercise.level < known)
      levels.set(name.family, state.exercise.level);
  }
  return levels;
}

const stepsUp: Readonly<Record<Experience, Experience>> = { new: 'some', some: 'regular', regular: 'regular' };

function experienceAfter({ sessions, memory, longPain }: CurrentPlan, before: Experience): Experience {
  const done = sessions.filter(({ standing }) => standing.state === 'done').length;
  return done >= doneToStepUp && memory?.pace !== 'scaled-back' && (longPain === null || longPain.level === 'nudge')
    ? stepsUp[before]
    : before;
}

/** The worst answer of the last week, and how long it has been there; with no answer, what was said before. */
function painNow(plan: CurrentPlan, before: Profile['pain'], today: LocalDay): Profile['pain'] {
  const recent = plan.reports.filter(({ day }) => daysBetween(day, today) < lastWeekDays);
  const answers = recent.flatMap(({ verdicts, hurts }) => [...verdicts, ...hurts]).map(({ cause }) => cause.worst);
  const given = answers.filter((worst) => worst !== null);
  if (given.length === 0) return before;
  const worst = Math.max(...given);
  return {
    worst,
    days: plan.longPain?.days ?? (worst > 0 ? Math.min(before.days, lastWeekDays) : 0),
    side: worst === 0 ? 'none' : sideOf(before.side),
  };
}

function sideOf(side: PainSide): PainSide {
  return side === 'none' ? 'both' : side;
}

function lastSelfTest(facts: readonly Fact[]): SelfTest | null {
  return facts.findLast((fact) => fact.kind === 'self-test')?.payload.answers ?? null;
}

/** Null only for a block that was torn: one without a whole easy week. */
function maintenanceOf({ sessions }: CurrentPlan, startDay: LocalDay): readonly [Session, Session] | null {
  const kept = (kind: StrengthKind, weeks: number): Session | null => {
    const session = sessions.findLast((one) => one.week.kind === 'easy' && one.session.kind === kind)?.session;
    if (session === undefined) return null;
    return {
      ...session,
      id: `${startDay}-keep-${kind}`,
      day: addDays(startDay, 7 * weeks),
      minutes: Math.ceil(secondsOf(session) / 60),
    };
  };
  const [a, b] = [kept('strength-a', 0), kept('strength-b', 1)];
  return a === null || b === null ? null : [a, b];
}
