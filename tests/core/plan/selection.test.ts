import { describe, expect, it } from 'vitest';
import { exercises } from '../../../src/catalogue/index.ts';
import type { Prescription, Session, Week } from '../../../src/core/plan/index.ts';
import { everyOne, exerciseOf, inEveryBlock, mainOf, paceName, sessionOf, strengthOf, weekPairs } from './holds.ts';

const families = (entries: readonly Prescription[]): string[] => entries.map(({ family }) => family);
const count = (list: readonly string[], one: string): number => list.filter((item) => item === one).length;

const caps = {
  ahead: [3, 3, 4, 4, 4, 4, 4, 4, 5, 5],
  standard: [2, 2, 3, 3, 3, 3, 4, 4, 4, 4],
  'scaled-back': [1, 1, 2, 2, 3, 3, 4, 4, 4, 4],
};

/** The slots of a session, each with its exercise: part and family. */
function slotsOf({ warmUp, main, coolDown }: Session): Map<string, Prescription> {
  return new Map(
    Object.entries({ warmUp, main, coolDown }).flatMap(([part, entries]) =>
      entries.map((entry): [string, Prescription] => [`${part} ${entry.family}`, entry]),
    ),
  );
}

/** Each slot as it was in the week before and is now. */
function slotChanges({ before, after }: { before: Week; after: Week }): { where: string; was: Prescription; is: Prescription }[] {
  return after.sessions.flatMap((session) => {
    const earlier = slotsOf(sessionOf(before, session.kind));
    return [...slotsOf(session)].flatMap(([slot, is]) => {
      const was = earlier.get(slot);
      return was === undefined ? [] : [{ where: `week ${after.number} ${session.kind} ${slot}`, was, is }];
    });
  });
}

describe('the choice of exercises', { timeout: 120_000 }, () => {
  it('rule 7: each strength session has one hip extension, one lateral hip and trunk work; each week every slot', () => {
    inEveryBlock((block) =>
      block.weeks.flatMap((week) => {
        const problems: string[] = [];
        for (const { main, kind } of strengthOf(week)) {
          const here = families(main);
          if (count(here, 'hip-extension') !== 1 || count(here, 'lateral-hip') !== 1)
            problems.push(`week ${week.number} ${kind}: ${here}`);
          if (!here.includes('anti-rotation') && !here.includes('trunk')) problems.push(`week ${week.number} ${kind}: no trunk`);
        }
        const all = families(mainOf(week));
        for (const family of ['anti-rotation', 'trunk', 'single-leg']) if (!all.includes(family)) problems.push(`no ${family}`);
        const flexors = [...all, ...strengthOf(week).flatMap(({ warmUp }) => families(warmUp))];
        if (!flexors.includes('hip-flexor-strength')) problems.push(`week ${week.number}: no hip-flexor strength`);
        return problems;
      }),
    );
  });

  it('rule 8: from week 3 each week loads one leg at a time', () => {
    const oneLegged = (entry: Prescription): boolean => {
      if (['single-leg', 'hip-extension'].includes(entry.family) && entry.sides === 'each') return true;
      return ['walking-lunge', 'standing-abduction', 'standing-hydrant', 'band-hydrant'].includes(entry.exerciseId);
    };
    inEveryBlock((block) =>
      block.weeks.filter((week) => week.number > 2 && !mainOf(week).some(oneLegged)).map((week) => `week ${week.number}`),
    );
  });

  it('rule 9: nothing that carries a tag given, or needs equipment not owned, in any part', () => {
    inEveryBlock((block, { avoid, equipment, postpartumWeeks }) => {
      const tags = new Set<string>(avoid);
      if (postpartumWeeks !== null && postpartumWeeks < 12) tags.add('pelvic-floor');
      return everyOne(block)
        .filter(
          ({ exercise }) =>
            exercise.avoid.some((tag) => tags.has(tag)) || !exercise.equipment.every((one) => equipment.includes(one)),
        )
        .map(({ where }) => where);
    });
  });

  it('rule 10: no level above the cap of the week, warm-up and cool-down included', () => {
    inEveryBlock((block, profile) =>
      everyOne(block)
        .filter(({ exercise, week, session }) => {
          const exempt = session.kind === 'mobility' && exercise.id === 'torso-twist';
          return !exempt && exercise.level > (caps[paceName(profile)][week.number - 1] ?? 0);
        })
        .map(({ where }) => where),
    );
  });

  it('rule 10: a slot rises one level at most from pair to pair', () => {
    inEveryBlock((block) =>
      weekPairs(block)
        .flatMap(slotChanges)
        .filter(({ was, is }) => exerciseOf(is).level > exerciseOf(was).level + 1)
        .map(({ where }) => where),
    );
  });

  it('rule 11: the catalogue holds no leg press and no squat under load', () => {
    const names = exercises.map(({ name }) => name.toLowerCase());
    expect(names.filter((name) => /leg press|barbell|back squat|goblet|weighted/.test(name))).toEqual([]);
  });

  it('rule 12: three to five main exercises, none twice and no family twice; A and B differ in hip extension and lateral hip', () => {
    inEveryBlock((block) =>
      block.weeks.flatMap((week) => {
        const problems: string[] = [];
        for (const { main, kind } of week.sessions) {
          const ids = main.map(({ exerciseId }) => exerciseId);
          if (main.length < 3 || main.length > 5) problems.push(`${kind} has ${main.length}`);
          if (new Set(ids).size !== ids.length || new Set(families(main)).size !== main.length) problems.push(`twice: ${ids}`);
        }
        for (const family of ['hip-extension', 'lateral-hip']) {
          const both = strengthOf(week).map(({ main }) => main.find((entry) => entry.family === family)?.exerciseId);
          if (both[0] === both[1]) problems.push(`week ${week.number}: ${both[0]} in A and B`);
        }
        return problems;
      }),
    );
  });

  it('rule 13: a slot changes by a rung up the ladder, or says variety or filter; none steps down', () => {
    inEveryBlock((block) =>
      weekPairs(block)
        .flatMap(slotChanges)
        .filter(({ was, is }) => {
          if (was.exerciseId === is.exerciseId) return false;
          const [from, to] = [exerciseOf(was), exerciseOf(is)];
          if (to.level < from.level || from.easier.includes(to.id)) return true;
          return !from.harder.includes(to.id) && !/variety|filter/.test(is.why.code);
        })
        .map(({ where, was, is }) => `${where}: ${was.exerciseId} → ${is.exerciseId} (${is.why.code})`),
    );
  });

  it('rule 14: exercises and doses change in odd weeks only; the hard week changes sets and effort', () => {
    const withoutSets = ({ sets, effort, why, ...rest }: Prescription): string => JSON.stringify(rest);
    inEveryBlock((block) =>
      weekPairs(block)
        .filter(({ after }) => after.kind === 'hard')
        .flatMap(({ before, after }) =>
          after.sessions.flatMap((session) => {
            const earlier = sessionOf(before, session.kind);
            return (['warmUp', 'main', 'coolDown'] as const).flatMap((part) =>
              session[part].map(withoutSets).join() === earlier[part].map(withoutSets).join()
                ? []
                : [`week ${after.number} ${part}`],
            );
          }),
        ),
    );
  });

  it('rule 15: the slots of A and of B are the same all block', () => {
    inEveryBlock((block) =>
      (['strength-a', 'strength-b'] as const).flatMap((kind) => {
        const slots = new Set(block.weeks.map((week) => families(sessionOf(week, kind).main).join()));
        return slots.size === 1 ? [] : [...slots];
      }),
    );
  });

  it('uses what a person owns: with no tag in the way, each thing owned comes into the ten weeks', () => {
    inEveryBlock((block, { equipment, avoid, postpartumWeeks }) => {
      if (avoid.length > 0 || postpartumWeeks !== null) return [];
      const used = new Set(everyOne(block).flatMap(({ exercise }) => exercise.equipment));
      return equipment.filter((one) => !used.has(one)).map((one) => `${one} never used`);
    });
  });
});
