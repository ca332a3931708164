import { describe, it } from 'vitest';
import { exercises } from '../../../src/catalogue/index.ts';
import { isRungUp } from '../../../src/core/exercise/index.ts';
import { everyOne, exerciseOf, inEveryBlock, paceName, sessionOf } from './holds.ts';

const levelCaps = { ahead: [3, 4, 4, 4, 5], standard: [2, 3, 3, 4, 4], 'scaled-back': [1, 2, 3, 4, 4] };

describe('the reason with each prescription', { timeout: 120_000 }, () => {
  it('names a tag only if it was given and the exercise it kept away carries it', () => {
    inEveryBlock((block, { avoid, postpartumWeeks }) => {
      const tags = new Set<string>(avoid);
      if (postpartumWeeks !== null && postpartumWeeks < 12) tags.add('pelvic-floor');
      return everyOne(block)
        .filter(({ entry: { why } }) => {
          if (!('tag' in why)) return false;
          const kept = 'instead' in why ? why.instead : 'next' in why ? why.next : null;
          return !tags.has(why.tag) || (kept !== null && !exerciseOf({ exerciseId: kept }).avoid.includes(why.tag));
        })
        .map(({ where }) => where);
    });
  });

  it('names equipment only if it is not owned and the exercise it kept away needs it', () => {
    inEveryBlock((block, { equipment }) =>
      everyOne(block)
        .filter(({ entry: { why } }) => {
          if (why.code === 'mobility-hands-equipment') return equipment.includes('roller');
          if (!('equipment' in why)) return false;
          const kept = 'instead' in why ? why.instead : why.next;
          return equipment.includes(why.equipment) || !exerciseOf({ exerciseId: kept }).equipment.includes(why.equipment);
        })
        .map(({ where }) => where),
    );
  });

  it('tells a step up, a change and a bigger dose as they were', () => {
    inEveryBlock((block) =>
      everyOne(block)
        .filter(({ week, session, entry, exercise }) => {
          const { why } = entry;
          const before = block.weeks[week.number - (week.kind === 'easy' ? 2 : 3)];
          const was = before && sessionOf(before, session.kind).main.find(({ family }) => family === entry.family);
          switch (why.code) {
            case 'rung-up':
              return was?.exerciseId !== why.from || !isRungUp(exerciseOf(was), exercise) || why.phase !== week.phase;
            case 'variety':
            case 'filter-tag':
            case 'filter-equipment':
              return was?.exerciseId !== why.from || isRungUp(exerciseOf(was), exercise);
            case 'dose-up':
            case 'dose-back':
              return was?.exerciseId !== entry.exerciseId || JSON.stringify(was.dose) === JSON.stringify(entry.dose);
            case 'third-set':
            case 'third-set-variety':
            case 'third-set-filter':
              return entry.sets !== 3 || week.kind !== 'hard';
            case 'more-effort':
            case 'more-effort-variety':
            case 'more-effort-filter': {
              const easy = block.weeks[week.number - 2];
              const same = easy && sessionOf(easy, session.kind).main.find(({ exerciseId }) => exerciseId === entry.exerciseId);
              return same === undefined || same.sets !== entry.sets || (same.effort ?? 0) >= (entry.effort ?? 0);
            }
            default:
              return false;
          }
        })
        .map(({ where, entry }) => `${where} ${entry.why.code}`),
    );
  });

  it('says that a ladder ends, or is too high for these weeks, only where it does and is', () => {
    inEveryBlock((block, profile) =>
      everyOne(block)
        .filter(({ week, entry: { why }, exercise }) => {
          const rungs = exercises.filter((rung) => isRungUp(exercise, rung));
          if (why.code === 'kept-top-of-ladder') return rungs.length > 0;
          if (why.code !== 'kept-at-cap') return false;
          const cap = levelCaps[paceName(profile)][Math.floor((week.number - 1) / 2)] ?? 0;
          return !rungs.some(({ id, level }) => id === why.next && level > cap);
        })
        .map(({ where }) => where),
    );
  });

  it('speaks of scaling back exactly in plans that are', () => {
    inEveryBlock((block, profile) =>
      everyOne(block)
        .filter(({ entry: { why } }) => {
          const scaledBack = paceName(profile) === 'scaled-back';
          if (why.code === 'start-scaled-back') return !scaledBack;
          return why.code === 'start' && scaledBack;
        })
        .map(({ where }) => where),
    );
  });
});
