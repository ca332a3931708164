import { describe, expect, it } from 'vitest';
import { played } from '../../../src/catalogue/activities.ts';
import type { AvoidTag } from '../../../src/core/exercise/index.ts';
import type { Fact } from '../../../src/core/facts/index.ts';
import { crossOffers, playableToolkitSession } from '../../../src/core/toolkit/index.ts';
import { dayAt, fact } from '../return/lives.ts';

const offers = (facts: readonly Fact[], avoid: readonly AvoidTag[] = []) => {
  const person = { avoid: new Set(avoid), equipment: new Set<never>() };
  const list = crossOffers(facts, { exercises: played, person, day: dayAt(0) });
  return Object.fromEntries(list.map(({ name, spared }) => [name, spared]));
};
const selfTest = (sixth: boolean, days: number) =>
  fact({ kind: 'self-test', payload: { answers: [false, true, false, true, false, sixth] } }, dayAt(days));
const climbed = (pain: number | null, days: number) =>
  fact(
    {
      kind: 'session-finished',
      payload: {
        runThroughId: `r${days}`,
        sessionId: 'toolkit:stairs',
        ended: 'finished',
        setsDone: 1,
        setsPlanned: 1,
        seconds: 1_200,
        effort: null,
        pain,
        note: '',
      },
    },
    dayAt(days),
  );

describe('in place of a run', () => {
  it('elliptical, deep water and stairs are offered to someone of whom nothing is known', () => {
    expect(offers([])).toEqual({ elliptical: null, 'deep-water': null, stairs: null });
  });

  it('none is offered under six weeks after a birth, nor does an address of the player begin one', () => {
    const told = [fact({ kind: 'birth-told', payload: { weeksAgo: 3 } }, dayAt(-20))];
    const waits = { elliptical: 'after-birth', 'deep-water': 'after-birth', stairs: 'after-birth' };
    expect(offers(told)).toEqual(waits);
    const order = { exercises: played, person: null, day: dayAt(0) };
    expect(playableToolkitSession('deep-water', told, order)).toBeNull();
    expect(playableToolkitSession('deep-water', told, { ...order, day: dayAt(1) })).not.toBeNull();
  });

  it('stairs are not, while the last self-test says that stairs make it worse', () => {
    expect(offers([selfTest(true, 0)])).toMatchObject({ stairs: 'self-test', elliptical: null });
    expect(offers([selfTest(true, 0), selfTest(false, 3)])).toMatchObject({ stairs: null });
    expect(offers([selfTest(false, 0), selfTest(true, 3)])).toMatchObject({ stairs: 'self-test' });
  });

  it('stairs are not, if they hurt last time', () => {
    expect(offers([climbed(3, 0)])).toMatchObject({ stairs: 'hurt', 'deep-water': null });
    expect(offers([climbed(2, 0)])).toMatchObject({ stairs: null });
    expect(offers([climbed(5, 0), climbed(0, 4)])).toMatchObject({ stairs: null });
  });

  it('stairs come back with a self-test in which they are fine', () => {
    expect(offers([climbed(5, 0), selfTest(false, 3)])).toMatchObject({ stairs: null });
    expect(offers([selfTest(false, 0), climbed(5, 3)])).toMatchObject({ stairs: 'hurt' });
  });

  it('stairs are not, for a knee that must not bend deep', () => {
    expect(offers([], ['deep-knee'])).toMatchObject({ stairs: 'tag', elliptical: null });
  });
});
