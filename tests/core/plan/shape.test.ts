import { describe, it } from 'vitest';
import type { Session } from '../../../src/core/plan/index.ts';
import { compileTimeline, type Step, timelineSeconds } from '../../../src/core/workout/index.ts';
import { everyOne, exerciseOf, inEveryBlock, partsOf } from './holds.ts';

const inEverySession = (
  problems: (session: Session, tags: ReadonlySet<string>, owned: readonly string[]) => readonly string[],
): void =>
  inEveryBlock((block, { avoid, equipment, postpartumWeeks }) => {
    const tags = new Set<string>(avoid);
    if (postpartumWeeks !== null && postpartumWeeks < 12) tags.add('pelvic-floor');
    return block.weeks.flatMap((week) =>
      week.sessions.flatMap((session) =>
        problems(session, tags, equipment).map((problem) => `week ${week.number} ${session.kind}: ${problem}`),
      ),
    );
  });

describe('the shape of a session', { timeout: 120_000 }, () => {
  it('rule 20: work on each side is one dose for both; alternating work is one step of twice the repetitions', () => {
    inEverySession((session) => {
      const steps = compileTimeline(session);
      return partsOf(session).flatMap((entry, place) => {
        const work = steps.filter((step) => step.kind === 'work' && step.entry === place);
        const sides = work.map((step) => step.side).join();
        if (entry.sides === 'each') {
          const equal = new Set(work.map((step) => step.seconds)).size === 1;
          return equal && sides === Array(entry.sets).fill('left,right').join() ? [] : [`${entry.exerciseId}: ${sides}`];
        }
        const { dose } = entry;
        const once = dose.kind === 'reps' ? dose.reps * (dose.lift + dose.hold + dose.lower) : 0;
        const right = entry.sides === 'both' || dose.kind === 'time' || work.every((step) => step.seconds === 2 * once);
        return right && work.length === entry.sets ? [] : [entry.exerciseId];
      });
    });
  });

  it('rule 21: no static stretch in a warm-up; in cool-down and mobility it is held 30 to 45 seconds', () => {
    inEverySession((session) => {
      const isStretch = (entry: Session['main'][number]): boolean => exerciseOf(entry).doseCode === 'SS';
      const badHold = ({ dose }: Session['main'][number]): boolean =>
        dose.kind !== 'holds' || dose.seconds < 30 || dose.seconds > 45;
      return [
        ...session.warmUp.filter(isStretch),
        ...[...session.main, ...session.coolDown].filter((entry) => isStretch(entry) && badHold(entry)),
      ].map(({ exerciseId }) => exerciseId);
    });
  });

  it('rule 22: a warm-up begins with the raise and has two or more others, all of the warm-up, none twice', () => {
    inEverySession(({ warmUp }) => {
      const ids = warmUp.map(({ exerciseId }) => exerciseId);
      const right =
        warmUp[0]?.family === 'raise' &&
        warmUp.length >= 3 &&
        new Set(ids).size === ids.length &&
        new Set(warmUp.map(({ family }) => family)).size === ids.length &&
        warmUp.every((entry) => exerciseOf(entry).categories.includes('warm-up'));
      return right ? [] : [ids.join()];
    });
  });

  it('rule 22: main parts hold exercises of their kind, and a prescription names a family of its exercise', () => {
    inEveryBlock((block) =>
      everyOne(block)
        .filter(({ entry, exercise, session }) => {
          const category = session.kind === 'mobility' ? 'mobility' : 'strength';
          const fits = !session.main.includes(entry) || exercise.categories.includes(category);
          return !fits || ![exercise.family, ...exercise.alsoFamilies].includes(entry.family);
        })
        .map(({ where }) => where),
    );
  });

  it('rule 23: every cool-down covers quads, hip flexors by a stretch, and outer hips; with a sore outer hip by the held push', () => {
    const covers = {
      quads: ['quad-stretch-stand', 'roll-quads', 'hand-massage-quads'],
      flexors: ['half-kneel-stretch', 'lunge-stretch', 'edge-stretch'],
      outer: ['figure-four', 'static-abduction'],
    };
    inEverySession(({ coolDown }, tags) => {
      const ids: string[] = coolDown.map(({ exerciseId }) => exerciseId);
      const missing = Object.entries(covers).filter(([, choice]) => !choice.some((id) => ids.includes(id)));
      const outer = tags.has('outer-hip') && !ids.includes('static-abduction') ? ['outer hip'] : [];
      const foreign = coolDown
        .filter((entry) => !exerciseOf(entry).categories.includes('cool-down'))
        .map(({ exerciseId }) => exerciseId);
      return [...missing.map(([area]) => area), ...outer, ...foreign];
    });
  });

  it('rule 24: the mobility day rolls, flows, stretches hip flexors, covers four areas, stays low and takes 15 to 25 minutes', () => {
    inEverySession((session, tags, owned) => {
      if (session.kind !== 'mobility') return [];
      const ids: string[] = session.main.map(({ exerciseId }) => exerciseId);
      const has = (...choice: string[]): boolean => choice.some((id) => ids.includes(id));
      const rollerLeft = owned.includes('roller') && !tags.has('wrist') && !(tags.has('shoulder') && tags.has('outer-hip'));
      const onRoller = has('roll-quads', 'roll-upper-thigh', 'roll-glutes');
      const flowHidden = tags.has('wrist') && (tags.has('deep-knee') || tags.has('groin-pinch'));
      const twistHidden = tags.has('low-back') && tags.has('sitting-bone');
      const areas = new Set(
        session.main.map(({ family }) => family).filter((family) => family !== 'raise' && family !== 'breathing'),
      );
      const high = partsOf(session).filter((entry) => exerciseOf(entry).level > 2 && entry.exerciseId !== 'torso-twist');
      return [
        ...(session.minutes >= 15 && session.minutes <= 25 ? [] : [`${session.minutes} minutes`]),
        ...((rollerLeft ? onRoller : has('hand-massage-quads') || onRoller) ? [] : ['no rolling']),
        ...((flowHidden ? has('hip-circles') : has('cat-cow', 'low-lunge-flow', 'lunge-twist')) ? [] : ['no flow']),
        ...(has('half-kneel-stretch', 'lunge-stretch', 'edge-stretch') ? [] : ['no hip-flexor stretch']),
        ...(!owned.includes('long-band') || twistHidden || has('torso-twist', 'ham-strap-stretch') ? [] : ['no band']),
        ...(areas.size >= 4 ? [] : [`areas ${[...areas]}`]),
        ...high.map(({ exerciseId }) => exerciseId),
      ];
    });
  });

  it('rule 25: a session fits the minutes given, and its minutes are its timer rounded up', () => {
    inEveryBlock((block, { sessionMinutes }) =>
      block.weeks.flatMap((week) =>
        week.sessions.flatMap((session) => {
          const seconds = timelineSeconds(compileTimeline(session));
          const told = session.minutes === Math.ceil(seconds / 60);
          return told && session.minutes <= sessionMinutes
            ? []
            : [`week ${week.number} ${session.kind}: ${session.minutes}, ${seconds} s`];
        }),
      ),
    );
  });

  it('rule 26: timer steps touch from 0, none is empty, the last is work, every exercise is prepared and every set rested', () => {
    inEverySession((session) => {
      const steps = compileTimeline(session);
      const problems: string[] = [];
      let end = 0;
      for (const step of steps) {
        if (step.start !== end || step.seconds <= 0) problems.push(`step at ${step.start}`);
        end = step.start + step.seconds;
      }
      if (steps.at(-1)?.kind !== 'work') problems.push('the last step is no work');
      partsOf(session).forEach((entry, place) => {
        const own = steps.filter((step) => step.entry === place);
        const first = own[0];
        if (first?.kind !== 'prepare' || first.seconds !== (place === 0 ? 10 : 20))
          problems.push(`${entry.exerciseId} is not prepared`);
        const work = own.filter((step) => step.kind === 'work');
        for (let set = 2; set <= entry.sets; set += 1) {
          const before = work.findLast((step) => step.set === set - 1) as Step; // each set has work, checked with rule 20
          const after = work.find((step) => step.set === set) as Step;
          if (after.start - before.start - before.seconds < entry.restSeconds) problems.push(`${entry.exerciseId} is not rested`);
        }
        const turns = own.filter((step) => step.kind === 'switch').map((step) => step.seconds);
        const turn = exerciseOf(entry).position === 'stand' ? 5 : 10;
        if (turns.join() !== (entry.sides === 'each' ? Array(entry.sets).fill(turn).join() : ''))
          problems.push(`${entry.exerciseId}: ${turns}`);
      });
      return problems;
    });
  });
});
