import { describe, expect, it } from 'vitest';
import type { Prescription, Session } from '../../../src/core/plan/index.ts';
import { compileTimeline } from '../../../src/core/workout/index.ts';
import { ready, Story } from './story.ts';

const tested = (left: number, right: number) =>
  ({
    kind: 'benchmark',
    payload: { test: 'single-leg-stance', form: 'single-leg-stance', unit: 'seconds', left, right },
  }) as const;
const extras = ({ main }: Session): Prescription[] => main.filter(({ extraSide }) => extraSide !== undefined);

describe('the less steady side', () => {
  it('gets one set more in its family, and the reason says which side', () => {
    const story = new Story().trains([1, 2], ready).writes('2025-12-07', tested(20, 40));
    const session = story.session(3, 'strength-a');
    expect(extras(session).map(({ family, extraSide }) => [family, extraSide])).toEqual([['single-leg', 'left']]);
    const change = story.on('2025-12-08').changes.find(({ because }) => because.code === 'extra-set');
    expect(change?.because).toEqual({ code: 'extra-set', side: 'left' });
  });

  it('gets none for a difference that such a test cannot tell, nor after a newer test without one', () => {
    expect(extras(new Story().trains([1, 2], ready).writes('2025-12-07', tested(38, 42)).session(3, 'strength-a'))).toEqual([]);
    const story = new Story().trains([1, 2], ready).writes('2025-12-06', tested(20, 40)).writes('2025-12-07', tested(40, 40));
    expect(extras(story.session(3, 'strength-a'))).toEqual([]);
  });

  it('gets none while it hurts', () => {
    const story = new Story().trains([1], ready).trains([2], { pain: 4 }).writes('2025-12-07', tested(20, 40));
    expect(extras(story.session(3, 'strength-a'))).toEqual([]);
  });

  it('the timer plays it after the last set, on that side alone, rested and counted', () => {
    const story = new Story().trains([1, 2], ready).writes('2025-12-07', tested(20, 40));
    const session = story.session(3, 'strength-a');
    const [extra] = extras(session);
    const place = session.warmUp.length + session.main.findIndex(({ extraSide }) => extraSide !== undefined);
    const own = compileTimeline(session).filter(({ entry }) => entry === place);
    const work = own.filter(({ kind }) => kind === 'work');
    expect(work.map(({ set, side }) => `${set} ${side}`).slice(-3)).toEqual(['2 left', '2 right', '3 left']);
    expect(new Set(own.map(({ sets }) => sets))).toEqual(new Set([3]));
    const [before, last] = work.slice(-2);
    expect((last?.start ?? 0) - (before?.start ?? 0) - (before?.seconds ?? 0)).toBeGreaterThanOrEqual(extra?.restSeconds ?? 0);
  });
});
