import type { CurrentPlan, PlannedSession } from '../../../src/core/adapt/index.ts';
import { addDays, daysBetween, weekdayOf } from '../../../src/core/calendar/index.ts';
import type { Prescription, Profile } from '../../../src/core/plan/index.ts';
import { compileTimeline, timelineSeconds } from '../../../src/core/workout/index.ts';
import { exerciseOf } from '../plan/holds.ts';

/*
 * What the rules ask of the part of a plan that lies ahead, written apart from the engine: rules 1 to 12 of the research page as
 * they hold after adaptation. Each gives what breaks it, in words.
 */

const isAhead = ({ standing }: PlannedSession): boolean => standing.state === 'coming' || standing.state === 'open';
const strength = ({ session }: PlannedSession): boolean => session.kind !== 'mobility';
const leg: readonly string[] = ['hip-extension', 'lateral-hip', 'single-leg'];
const every = ({ session }: PlannedSession): Prescription[] => [...session.warmUp, ...session.main, ...session.coolDown];

function tagsOf({ avoid, postpartumWeeks }: Profile): Set<string> {
  return new Set([...avoid, ...(postpartumWeeks !== null && postpartumWeeks < 12 ? ['pelvic-floor'] : [])]);
}

function weeksAhead(plan: CurrentPlan, today: string): PlannedSession[][] {
  const weeks = new Map<number, PlannedSession[]>();
  for (const planned of plan.sessions) weeks.set(planned.week.number, [...(weeks.get(planned.week.number) ?? []), planned]);
  return [...weeks.values()].filter((week) => week.every((one) => one.standing.state === 'coming' && one.session.day > today));
}

type Check = (plan: CurrentPlan, today: string) => string[];

/** Rules 1 and 2: each week ahead has A, B and mobility on three days of the seven from A on, B two or three days after A. */
const days: Check = (plan, today) =>
  weeksAhead(plan, today).flatMap((week) => {
    const day = (kind: string): string => week.find(({ session }) => session.kind === kind)?.session.day ?? '';
    const [a, b, m] = [day('strength-a'), day('strength-b'), day('mobility')];
    const problems: string[] = [];
    if (new Set([a, b, m]).size !== 3) problems.push(`week ${week[0]?.week.number}: ${a} ${b} ${m} share a day`);
    if (![2, 3].includes(daysBetween(a, b))) problems.push(`week ${week[0]?.week.number}: A ${a} B ${b}`);
    for (const one of [b, m])
      if (daysBetween(a, one) < 1 || daysBetween(a, one) > 6) problems.push(`${one} outside the week of ${a}`);
    const order = week.map(({ session }) => session.kind);
    if (order[0] !== 'strength-a') problems.push(`order ${order}`);
    return problems;
  });

/** Rules 2 and 3: strength ahead lies two days or more from other strength, done or ahead, and never on the eve of the long run. */
const spacing: Check = (plan) => {
  const longRun = plan.block?.profile.longRunDay ?? null;
  const ahead = plan.sessions.filter((one) => strength(one) && one.standing.state === 'coming');
  const done = plan.sittings.filter(({ counts, sessionId }) => counts && sessionId.includes('-strength-')).map(({ day }) => day);
  const days = ahead.map(({ session }) => session.day);
  return days.flatMap((day, place) => {
    const problems: string[] = [];
    if (longRun !== null && weekdayOf(addDays(day, 1)) === longRun) problems.push(`${day} is the eve of the long run`);
    const others = [...days.filter((_, other) => other !== place), ...done];
    const close = others.find((other) => Math.abs(daysBetween(other, day)) < 2);
    if (close !== undefined) problems.push(`${day} and ${close}`);
    return problems;
  });
};

/** Rule 3: nothing above level 3 for hips and legs on the eve of a hard run. */
const beforeHardRuns: Check = (plan) =>
  plan.sessions
    .filter((one) => isAhead(one) && strength(one) && one.standing.state === 'coming')
    .filter(({ session }) => plan.block?.profile.hardRunDays.includes(weekdayOf(addDays(session.day, 1))))
    .flatMap(({ session }) =>
      session.main
        .filter((entry) => leg.includes(entry.family) && exerciseOf(entry).level >= 4)
        .map((entry) => `${session.id} ${entry.exerciseId}`),
    );

/** Rule 7 and 12: the slots of a session, none twice, none missing but for pain. */
const slots: Check = (plan) =>
  plan.sessions
    .filter((one) => isAhead(one) && strength(one))
    .flatMap(({ session }) => {
      const families = session.main.map(({ family }) => family);
      const gone = plan.changes.some(
        ({ sessionId, because }) => sessionId === session.id && because.code === 'left-out-for-pain',
      );
      const problems: string[] = [];
      if (
        new Set(families).size !== families.length ||
        new Set(session.main.map(({ exerciseId }) => exerciseId)).size !== families.length
      )
        problems.push(`${session.id} holds one twice: ${families}`);
      if (gone) return problems;
      for (const family of ['hip-extension', 'lateral-hip'] as const)
        if (!families.includes(family)) problems.push(`${session.id} without ${family}`);
      if (!families.includes('trunk') && !families.includes('anti-rotation')) problems.push(`${session.id} without trunk`);
      if (families.length < 3 || families.length > 5) problems.push(`${session.id} has ${families.length}`);
      return problems;
    });

/** Rule 8: from week 3 each week loads one leg. */
const oneLeg: Check = (plan) => {
  const problems: string[] = [];
  for (let number = 3; number <= 10; number += 1) {
    const week = plan.sessions.filter((one) => one.week.number === number && strength(one));
    if (!week.every(isAhead)) continue;
    if (
      plan.changes.some(
        ({ sessionId, because }) => because.code === 'left-out-for-pain' && week.some(({ session }) => session.id === sessionId),
      )
    )
      continue;
    const loads = week
      .flatMap(({ session }) => session.main)
      .some((entry) => {
        if (['single-leg', 'hip-extension'].includes(entry.family) && entry.sides === 'each') return true;
        return ['walking-lunge', 'standing-abduction', 'standing-hydrant', 'band-hydrant'].includes(entry.exerciseId);
      });
    if (!loads)
      problems.push(
        `week ${number} loads no leg: ${week.flatMap(({ session }) => session.main.map(({ exerciseId }) => exerciseId))}`,
      );
  }
  return problems;
};

/** Rule 9: nothing with a tag given or equipment not owned. */
const allowed: Check = (plan) => {
  const profile = plan.block?.profile;
  if (profile === undefined) return [];
  const tags = tagsOf(profile);
  return plan.sessions.filter(isAhead).flatMap((one) =>
    every(one)
      .filter((entry) => {
        const { avoid, equipment } = exerciseOf(entry);
        return avoid.some((tag) => tags.has(tag)) || !equipment.every((thing) => profile.equipment.includes(thing));
      })
      .map((entry) => `${one.session.id} ${entry.exerciseId}`),
  );
};

const caps = {
  ahead: [3, 3, 4, 4, 4, 4, 4, 4, 5, 5],
  standard: [2, 2, 3, 3, 3, 3, 4, 4, 4, 4],
  'scaled-back': [1, 1, 2, 2, 3, 3, 4, 4, 4, 4],
};

/** Rule 10: no level above the cap of the week, at the pace that holds now. */
const levels: Check = (plan) =>
  plan.sessions
    .filter((one) => isAhead(one) && strength(one))
    .flatMap(({ session, week }) =>
      session.main
        .filter((entry) => exerciseOf(entry).level > (caps[plan.memory?.pace ?? 'standard'][week.number - 1] ?? 0))
        .map((entry) => `${session.id} ${entry.exerciseId} at ${plan.memory?.pace}`),
    );

/** Rule 12: A and B of a week differ in hip extension and in lateral hip. */
const apart: Check = (plan) => {
  const problems: string[] = [];
  for (let number = 1; number <= 10; number += 1) {
    const week = plan.sessions.filter((one) => one.week.number === number && strength(one));
    if (!week.some(isAhead) || week.some(({ standing }) => standing.state === 'missed' || standing.state === 'skipped')) continue;
    for (const family of ['hip-extension', 'lateral-hip']) {
      const [a, b] = week.map(({ session }) => session.main.find((entry) => entry.family === family)?.exerciseId);
      if (a !== undefined && a === b)
        problems.push(`week ${number}: ${a} in A and B (${week.map(({ standing }) => standing.state)})`);
    }
  }
  return problems;
};

/** Rule 25: within the minutes of the answers, told truly. */
const minutes: Check = (plan) =>
  plan.sessions.filter(isAhead).flatMap(({ session }) => {
    const real = Math.ceil(timelineSeconds(compileTimeline(session)) / 60);
    const problems: string[] = [];
    if (real !== session.minutes) problems.push(`${session.id} says ${session.minutes}, takes ${real}`);
    if (real > (plan.block?.profile.sessionMinutes ?? 60))
      problems.push(`${session.id} takes ${real} of ${plan.block?.profile.sessionMinutes}`);
    return problems;
  });

export const checks = { days, spacing, beforeHardRuns, slots, oneLeg, allowed, levels, apart, minutes };
