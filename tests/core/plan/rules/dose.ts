import { doseOfWeek, restOf, stepOf } from './dose-table.ts';
import { effortCapOf, paceName } from './person.ts';
import { everyOne, exerciseOf, mainOf, ofSessions, partsOf, sessionOf, strengthOf, weekPairs } from './reading.ts';
import type { Rule } from './rule.ts';

/** Rules 16 to 18: sets, sizes and effort. */
export const dose: readonly Rule[] = [
  {
    rule: 16,
    title: 'two sets in easy weeks, two or three in hard ones, two scaled back',
    problems: (block, profile) =>
      block.weeks.flatMap((week) => {
        const most = week.kind === 'hard' && paceName(profile) !== 'scaled-back' ? 3 : 2;
        return mainOf(week)
          .filter(({ sets }) => sets < 2 || sets > most)
          .map(({ exerciseId, sets }) => `week ${week.number} ${exerciseId}: ${sets} sets`);
      }),
  },
  {
    rule: 16,
    title: 'hip extension and lateral hip get four to six sets a week, and six in hard weeks from 30 minutes on',
    problems: (block, profile) =>
      block.weeks.flatMap((week) => {
        const full = week.kind === 'hard' && profile.sessionMinutes >= 30 && paceName(profile) !== 'scaled-back';
        return ['hip-extension', 'lateral-hip'].flatMap((family) => {
          const sets = mainOf(week)
            .filter((entry) => entry.family === family)
            .reduce((sum, entry) => sum + entry.sets, 0);
          return sets >= (full ? 6 : 4) && sets <= 6 ? [] : [`week ${week.number} ${family}: ${sets} sets`];
        });
      }),
  },
  {
    rule: 17,
    title: 'every dose is the catalogue code at the dose of the week or a lower one; sides, rest and change of sides, too',
    problems: (block) =>
      everyOne(block)
        .filter(({ week, entry, exercise }) => {
          const step = stepOf(entry.dose, exercise.doseCode);
          const turn = exercise.sides !== 'each' ? 0 : exercise.position === 'stand' ? 5 : 10;
          const right = step >= 1 && step <= (doseOfWeek[week.number - 1] ?? 0);
          return (
            !right || entry.restSeconds !== restOf(exercise) || entry.sides !== exercise.sides || entry.switchSeconds !== turn
          );
        })
        .map(({ where, entry }) => `${where}: ${JSON.stringify(entry.dose)}, rest ${entry.restSeconds}`),
  },
  {
    rule: 17,
    title: 'warm-ups are one set of the smallest dose',
    problems: (block) =>
      ofSessions(block, ({ warmUp }) =>
        warmUp
          .filter((entry) => entry.sets !== 1 || stepOf(entry.dose, exerciseOf(entry).doseCode) !== 1)
          .map(({ exerciseId }) => exerciseId),
      ),
  },
  {
    rule: 17,
    title: 'nothing in strength work is lifted more slowly than it is lowered',
    problems: (block) =>
      everyOne(block)
        .filter(({ entry: { dose: given }, exercise }) => {
          return ['RB', 'RC', 'RE'].includes(exercise.doseCode) && (given.kind !== 'reps' || given.lower < given.lift);
        })
        .map(({ where }) => where),
  },
  {
    rule: 18,
    title: 'effort is 4 to 7 in half steps and never above the skeleton (one less scaled back); none outside strength main parts',
    problems: (block, profile) => [
      ...block.weeks.flatMap((week) =>
        mainOf(week)
          .filter(({ effort }) => {
            const most = Math.min(7, effortCapOf(profile, week.number));
            return effort === null || !(effort >= 4 && effort <= most) || !Number.isInteger(effort * 2);
          })
          .map(({ exerciseId, effort }) => `week ${week.number} ${exerciseId}: effort ${effort}`),
      ),
      ...ofSessions(block, (session) => {
        const easy = session.kind === 'mobility' ? partsOf(session) : [...session.warmUp, ...session.coolDown];
        return easy.filter(({ effort }) => effort !== null).map(({ exerciseId, effort }) => `${exerciseId}: effort ${effort}`);
      }),
    ],
  },
  {
    rule: 18,
    title: 'the effort of an exercise in the hard week is at least that of the easy week',
    problems: (block) =>
      weekPairs(block)
        .filter(({ after }) => after.kind === 'hard')
        .flatMap(({ before, after }) =>
          strengthOf(after).flatMap(({ kind, main }) => {
            const easy = new Map(sessionOf(before, kind).main.map((entry) => [entry.exerciseId, entry.effort ?? 0]));
            return main
              .filter(({ exerciseId, effort }) => (effort ?? 0) < (easy.get(exerciseId) ?? 0))
              .map(({ exerciseId }) => `week ${after.number} ${kind} ${exerciseId}`);
          }),
        ),
  },
];
