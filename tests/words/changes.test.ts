import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exercises } from '../../src/catalogue/index.ts';
import { possibleMoves } from '../../src/core/adapt/index.ts';
import type { PainCause, WhyAdapted } from '../../src/core/plan/index.ts';
import { explainAdapted, explainChange, explainMove, explainSwap } from '../../src/words/changes.ts';
import { explainPrescription } from '../../src/words/index.ts';
import { explainStop } from '../../src/words/stops.ts';
import { livedThrough, lives } from '../core/adapt/histories.ts';
import { problemsOf } from './voice.ts';

const today = '2025-12-04'; // a Thursday
const sore: PainCause = {
  day: '2025-12-01',
  when: 'morning',
  worst: 3,
  spot: 'outer-hip',
  sharp: false,
  limp: false,
  worse: false,
  run: null,
};
const clamshell = {
  exerciseId: 'clamshell',
  family: 'lateral-hip',
  sides: 'each',
  sets: 2,
  dose: { kind: 'reps', reps: 10, lift: 2, hold: 1, lower: 3 },
  switchSeconds: 10,
  restSeconds: 30,
  effort: 5,
  superset: null,
} as const;
const because = (why: WhyAdapted): string => explainAdapted(why, 'clamshell', { ...clamshell, why }, exercises, today);

describe('what changed, and why', { timeout: 300_000 }, () => {
  it('names the place, the number and the morning', () => {
    expect(because({ code: 'held-for-pain', pain: sore })).toBe(
      'Clamshell stays at 2 sets of 10 each side: your outer hip was 3 on Monday morning.',
    );
    expect(
      because({ code: 'down-for-pain', from: 'band-clamshell', pain: { ...sore, when: 'session', worst: 6, spot: null } }),
    ).toBe('Clamshell takes over from banded clamshell, one step easier: your hip was 6 on Monday.');
    expect(because({ code: 'held-for-pain', pain: { ...sore, run: 'hard' } })).toContain(
      'on Monday morning, after the session and a hard run',
    );
    expect(because({ code: 'held-for-pain', pain: { ...sore, worse: true } })).toContain(
      'your outer hip was 3 and worse than usual on Monday morning',
    );
    expect(because({ code: 'left-out-for-pain', pain: { ...sore, when: 'session', sharp: true } })).toContain(
      'felt sharp or caught, at 3, on Monday',
    );
  });

  it('a prescription says it in full, since nobody knows when it is read', () => {
    const why: WhyAdapted = { code: 'held-for-pain', pain: sore };
    expect(explainPrescription({ ...clamshell, why }, exercises)).toContain('on the morning of Monday 1 December');
  });

  it('every change of a life is told in our voice, and unlike reasons never share a sentence', () => {
    const reasonOf = new Map<string, string>();
    fc.assert(
      fc.property(lives(40), (life) => {
        const diary = livedThrough(life);
        const plan = diary.plan();
        for (const change of plan.changes) {
          const sentence = explainChange(change, plan, exercises, diary.day);
          expect({ sentence, problems: problemsOf(sentence, 2) }).toEqual({ sentence, problems: [] });
        }
        for (const { session } of plan.sessions) {
          for (const entry of session.main) {
            const sentence = explainPrescription(entry, exercises);
            expect(sentence).not.toContain('belongs to this session');
            const reason = JSON.stringify(entry.why);
            expect(reasonOf.get(sentence) ?? reason).toBe(reason);
            reasonOf.set(sentence, reason);
          }
        }
        if (plan.stopped !== null) expect(problemsOf(explainStop(plan.stopped, diary.day), 3)).toEqual([]);
        const next = plan.sessions.find(({ standing }) => standing.state === 'coming')?.session;
        const [day] =
          next === undefined ? [] : possibleMoves({ facts: diary.facts, sessionId: next.id, today: diary.day, exercises });
        for (const rule of ['past', 'run-conflict', 'strength-spacing', 'day-taken', 'outside-week'] as const)
          expect(problemsOf(explainMove({ rule, day: diary.day, nearest: day ?? null }, diary.day), 2)).toEqual([]);
      }),
      { numRuns: 30, seed: Number(process.env['SEED'] ?? 36) },
    );
  });

  it('says why an exercise may not be taken', () => {
    for (const obstacle of [
      { code: 'tag', tag: 'wrist' },
      { code: 'equipment', equipment: 'step' },
      { code: 'too-high' },
      { code: 'other-session' },
    ] as const)
      expect(problemsOf(explainSwap(obstacle), 1)).toEqual([]);
  });
});
