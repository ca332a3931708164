import { describe, it } from 'vitest';
import { type DoseStep, doseAt, doseTable } from '../../../src/core/exercise/index.ts';
import { everyOne, exerciseOf, inEveryBlock, loadOf, mainOf, paceName, sessionOf, strengthOf, weekPairs } from './holds.ts';

const weekDose = [1, 1, 1, 1, 2, 2, 1, 1, 2, 2];
const efforts = [5, 5.5, 5.5, 6, 5.5, 6, 6, 6.5, 6, 6.5];

describe('the dose', { timeout: 120_000 }, () => {
  it('rule 16: two sets in easy weeks, three in hard ones, two scaled back', () => {
    inEveryBlock((block, profile) =>
      block.weeks.flatMap((week) => {
        const sets = week.kind === 'hard' && paceName(profile) !== 'scaled-back' ? 3 : 2;
        return mainOf(week)
          .filter((entry) => entry.sets !== sets)
          .map((entry) => `week ${week.number} ${entry.exerciseId} ${entry.sets}`);
      }),
    );
  });

  it('rule 16: hip extension and lateral hip get four to six sets a week', () => {
    inEveryBlock((block) =>
      block.weeks.flatMap((week) =>
        ['hip-extension', 'lateral-hip'].flatMap((family) => {
          const sets = mainOf(week)
            .filter((entry) => entry.family === family)
            .reduce((sum, entry) => sum + entry.sets, 0);
          return sets >= 4 && sets <= 6 ? [] : [`week ${week.number} ${family} ${sets}`];
        }),
      ),
    );
  });

  it('rule 16: from fifty minutes on nothing is cut: single-leg work twice, hip flexors in main', () => {
    inEveryBlock((block, { sessionMinutes }) => {
      if (sessionMinutes < 50) return [];
      return block.weeks.flatMap((week) => {
        const families = mainOf(week).map(({ family }) => family);
        const twice = families.filter((family) => family === 'single-leg').length === 2;
        return twice && families.includes('hip-flexor-strength') ? [] : [`week ${week.number}: ${families}`];
      });
    });
  });

  it('rule 17: every dose is the catalogue code at the dose of the week or a lower one; rest, too', () => {
    inEveryBlock((block) =>
      everyOne(block)
        .filter(({ week, entry, exercise }) => {
          const steps = ([1, 2, 3] as DoseStep[]).filter((step) => step <= (weekDose[week.number - 1] ?? 0));
          const doses = steps.map((step) => JSON.stringify(doseAt(exercise.doseCode, step)));
          const table = doseTable[exercise.doseCode].restSeconds;
          const rest = exercise.sides === 'both' ? table : Math.round((table * 2) / 3);
          return !doses.includes(JSON.stringify(entry.dose)) || entry.restSeconds !== rest || entry.sides !== exercise.sides;
        })
        .map(({ where }) => where),
    );
  });

  it('rule 17: warm-ups are one set of the smallest dose, and nothing is lifted more slowly than it is lowered', () => {
    inEveryBlock((block) =>
      block.weeks.flatMap((week) =>
        week.sessions.flatMap(({ warmUp, main }) => [
          ...warmUp
            .filter(
              (entry) => entry.sets !== 1 || JSON.stringify(entry.dose) !== JSON.stringify(doseAt(exerciseOf(entry).doseCode, 1)),
            )
            .map(({ exerciseId }) => exerciseId),
          ...main.filter(({ dose }) => dose.kind === 'reps' && dose.lower < dose.lift).map(({ exerciseId }) => exerciseId),
        ]),
      ),
    );
  });

  it('rule 18: effort 4 to 7 in half steps, never above the skeleton (one less scaled back), none outside strength main parts', () => {
    inEveryBlock((block, profile) => {
      const less = paceName(profile) === 'scaled-back' ? 1 : 0;
      return block.weeks.flatMap((week) => [
        ...mainOf(week)
          .filter(({ effort }) => {
            const most = (efforts[week.number - 1] ?? 0) - less;
            return effort === null || effort < 4 || effort > Math.min(7, most) || (effort * 2) % 1 !== 0;
          })
          .map((entry) => `week ${week.number} ${entry.exerciseId} ${entry.effort}`),
        ...[...strengthOf(week).flatMap(({ warmUp, coolDown }) => [...warmUp, ...coolDown]), ...sessionOf(week, 'mobility').main]
          .filter(({ effort }) => effort !== null)
          .map(({ exerciseId }) => exerciseId),
      ]);
    });
  });

  it('rule 18: the effort of an exercise in the hard week is at least that of the easy week', () => {
    inEveryBlock((block) =>
      weekPairs(block)
        .filter(({ after }) => after.kind === 'hard')
        .flatMap(({ before, after }) => {
          const easy = mainOf(before);
          return mainOf(after)
            .filter((entry, place) => (entry.effort ?? 0) < (easy[place]?.effort ?? 0))
            .map((entry) => `week ${after.number} ${entry.exerciseId}`);
        }),
    );
  });

  it('rule 19: load rises 5–70 in 100 into a hard week, falls to 50–80 after it (100 scaled back), and climbs 30 at most', () => {
    inEveryBlock((block, profile) => {
      const loads = block.weeks.map(loadOf);
      const problems: string[] = [];
      const bound = (name: string, value: number, least: number, most: number): void => {
        if (value < least || value > most) problems.push(`${name}: ${value}`);
      };
      loads.forEach((load, place) => {
        const [before, twoBefore, threeBefore] = [loads[place - 1], loads[place - 2], loads[place - 3]];
        if (before === undefined) return;
        if (place % 2 === 1) bound(`week ${place} to ${place + 1}`, load / before, 1.05, 1.7);
        else bound(`week ${place} to ${place + 1}`, load / before, 0.5, paceName(profile) === 'scaled-back' ? 1 : 0.8);
        if (place % 2 === 0 || twoBefore === undefined || threeBefore === undefined) return;
        bound(`hard week ${place + 1} to the last`, load / twoBefore, 0, 1.3);
        bound(`pair of week ${place + 1} to the last`, (load + before) / (twoBefore + threeBefore), 0, 1.3);
      });
      return problems;
    });
  });
});
