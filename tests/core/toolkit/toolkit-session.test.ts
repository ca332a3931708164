import { describe, expect, it } from 'vitest';
import { played } from '../../../src/catalogue/activities.ts';
import {
  type AvoidTag,
  avoidTags,
  type Equipment,
  equipment,
  obstacleOf,
  type Person,
} from '../../../src/core/exercise/index.ts';
import type { Session } from '../../../src/core/plan/block.ts';
import { crossMinutes, toolkitSession } from '../../../src/core/toolkit/index.ts';
import {
  compileTimeline,
  entriesOf,
  type ToolkitSession,
  timelineSeconds,
  toolkitSessionOf,
  toolkitSessions,
} from '../../../src/core/workout/index.ts';
import { amountsOf, begun, plannedRecords, play } from '../workout/sessions.ts';

const day = '2026-11-24';
const subsets = <T>(all: readonly T[]): T[][] =>
  all.reduce<T[][]>((sets, one) => sets.flatMap((set) => [set, [...set, one]]), [[]]);
const tagSets: readonly AvoidTag[][] = subsets(avoidTags);
const everyone: readonly Person[] = tagSets.flatMap((avoid) =>
  subsets<Equipment>(equipment).map((owned) => ({ avoid: new Set(avoid), equipment: new Set(owned) })),
);
const sessionFor = (name: ToolkitSession, person: Person | null) => toolkitSession(name, { exercises: played, person, day });
const idsOf = (session: Session | null) => (session === null ? [] : entriesOf(session).map(({ exerciseId }) => exerciseId));
const secondsOf = (session: Session) => timelineSeconds(compileTimeline(session));
const person = (avoid: readonly AvoidTag[], owned: readonly Equipment[] = []): Person => ({
  avoid: new Set(avoid),
  equipment: new Set(owned),
});

/** Whole minutes at the least and at the most, for anyone. */
const bounds: Readonly<Record<ToolkitSession, readonly [number, number]>> = {
  'run-warm-up': [4, 6],
  'run-cool-down': [3, 6],
  'stretch-15': [14, 15],
  'tight-hip-flexors': [8, 12],
  'return-bout': [26, 26],
  elliptical: [22, 22],
  'deep-water': [22, 22],
  stairs: [22, 22],
  'rest-day': [10, 12],
  'hip-opener': [2, 2],
};

describe('a session of the toolkit', () => {
  it.each(toolkitSessions)('%s never holds what a tag or missing equipment rules out, for any of the 8,192', (name) => {
    const byId = new Map(played.map((one) => [one.id, one]));
    for (const one of everyone) {
      for (const id of idsOf(sessionFor(name, one))) {
        const exercise = byId.get(id);
        if (exercise === undefined || obstacleOf(exercise, one) !== null) {
          throw new Error(`${name} holds ${id} for ${[...one.avoid]} with ${[...one.equipment]}`);
        }
      }
    }
    expect(everyone).toHaveLength(8_192);
  });

  it.each(toolkitSessions)('%s keeps its minutes for anyone, and nothing in it comes twice', (name) => {
    const [least, most] = bounds[name];
    for (const one of everyone) {
      const session = sessionFor(name, one);
      if (session === null) continue;
      expect(session.minutes).toBe(Math.ceil(secondsOf(session) / 60));
      if (session.minutes < least || session.minutes > most) {
        throw new Error(`${name} takes ${session.minutes} min for ${[...one.avoid]} with ${[...one.equipment]}`);
      }
      const main = session.main.map(({ exerciseId }) => exerciseId);
      if (name !== 'return-bout') expect(new Set(main).size).toBe(main.length);
    }
    expect(sessionFor(name, null)).not.toBeNull();
  });

  it.each(toolkitSessions)('%s is played to its end as it was planned, under a name of its own', (name) => {
    const session = sessionFor(name, null);
    if (session === null) throw new Error(`${name} is not there`);
    expect(toolkitSessionOf(session.id)).toBe(name);
    const run = play(begun(session));
    run.finish();
    expect(run.state().status.kind).toBe('finished');
    expect(amountsOf(run.state())).toEqual(plannedRecords(session));
  });
});

describe('the warm-up before a run', () => {
  it('is a march and the three drills: deep lunge with a twist, leg swings, walking high knees', () => {
    expect(idsOf(sessionFor('run-warm-up', null))).toEqual([
      'march-in-place',
      'lunge-twist',
      'leg-swing-front',
      'high-knee-walk',
    ]);
  });

  it('lets each drill that a tag hides give way to a neighbour', () => {
    expect(idsOf(sessionFor('run-warm-up', person(['low-back'])))).toEqual([
      'march-in-place',
      'low-lunge-flow',
      'standing-hip-opener',
      'high-knee-walk',
    ]);
    expect(idsOf(sessionFor('run-warm-up', person(['deep-knee'])))).toContain('hip-circles');
  });
});

describe('the cool-down after a run', () => {
  it('holds the deep lunge for 30 seconds a side, then rolls quads and upper thighs', () => {
    const session = sessionFor('run-cool-down', person([], ['roller']));
    expect(idsOf(session)).toEqual(['lunge-stretch', 'roll-quads', 'roll-upper-thigh']);
    expect(session?.main[0]).toMatchObject({ sides: 'each', dose: { kind: 'holds', repeats: 1, seconds: 30 } });
  });

  it('uses the hands where there is no roller, or a wrist or shoulder would lean on it', () => {
    expect(idsOf(sessionFor('run-cool-down', null))).toEqual(['lunge-stretch', 'hand-massage-quads']);
    expect(idsOf(sessionFor('run-cool-down', person(['wrist'], ['roller'])))).toEqual(['lunge-stretch', 'hand-massage-quads']);
  });
});

describe('the fifteen-minute stretch', () => {
  it('covers hip flexors, quads, calves, outer hips and hamstrings', () => {
    const slots = sessionFor('stretch-15', null)?.main.map(({ family }) => family) ?? [];
    for (const area of ['hip-flexor-stretch', 'quad-stretch', 'calf', 'outer-hip-care', 'hamstring'])
      expect(slots).toContain(area);
  });

  it('takes fifteen minutes, a minute more or less, whatever is left out of it', () => {
    for (const one of everyone) {
      const session = sessionFor('stretch-15', one);
      if (session === null) throw new Error('there is always something to stretch');
      expect(Math.abs(secondsOf(session) - 900)).toBeLessThanOrEqual(60);
    }
  });
});

describe('for tight hip flexors', () => {
  it('there are leg lifts at the wall and marches, with a band where one is owned', () => {
    expect(idsOf(sessionFor('tight-hip-flexors', person([], ['mini-band'])))).toContain('band-march-supine');
    expect(idsOf(sessionFor('tight-hip-flexors', null))).toContain('supine-march');
    expect(idsOf(sessionFor('tight-hip-flexors', person(['groin-pinch'], ['mini-band'])))).toContain('supine-march');
    expect(idsOf(sessionFor('tight-hip-flexors', null))).toContain('wall-leg-lift');
  });
});

describe('in place of a run', () => {
  it('there are 20, 25 or 30 easy minutes after one to get going', () => {
    for (const minutes of crossMinutes) {
      const session = toolkitSession('elliptical', { exercises: played, person: null, day, minutes });
      expect(session?.warmUp.map(({ dose }) => dose)).toEqual([{ kind: 'time', seconds: 60 }]);
      expect(session?.main.map(({ dose }) => dose)).toEqual([{ kind: 'time', seconds: minutes * 60 }]);
    }
  });

  it('stairs are left out for a knee that must not bend deep', () => {
    expect(sessionFor('stairs', person(['deep-knee']))).toBeNull();
    expect(sessionFor('elliptical', person(['deep-knee']))).not.toBeNull();
  });
});

describe('a bout of the three-day test', () => {
  it('is ten minutes of jogging, five of walking, ten of jogging', () => {
    const session = sessionFor('return-bout', null);
    expect(session?.main.map(({ exerciseId, dose, sets }) => [exerciseId, dose, sets])).toEqual([
      ['jog', { kind: 'time', seconds: 600 }, 1],
      ['walk', { kind: 'time', seconds: 300 }, 1],
      ['jog', { kind: 'time', seconds: 600 }, 1],
    ]);
  });

  it('is not there while the pelvic floor is to be spared', () => {
    expect(sessionFor('return-bout', person(['pelvic-floor']))).toBeNull();
  });
});
