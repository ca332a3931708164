import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  entriesOf,
  isOver,
  leftMs,
  type RunThrough,
  type Step,
  setKey,
  stepOf,
  stepsOf,
} from '../../../src/core/workout/index.ts';
import { amountsOf, begun, mixed, noon, plannedRecords, play, type Tap } from './sessions.ts';

type Deed =
  | { readonly type: 'wait' | 'hide' | 'crash'; readonly seconds: number }
  | { readonly type: 'pain'; readonly worst: number }
  | { readonly type: 'offer'; readonly offer: 'stop-exercise' | 'one-set-fewer' }
  | { readonly type: Tap };

const spans = fc.oneof(fc.constantFrom(0.4, 1.9, 5, 6, 10, 18, 36), fc.double({ min: 0.001, max: 400, noNaN: true }));
const deeds: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ type: fc.constant('wait'), seconds: spans }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constantFrom('hide', 'crash'), seconds: spans }) },
  { weight: 3, arbitrary: fc.record({ type: fc.constantFrom<Tap>('next-tapped', 'back-tapped') }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constantFrom<Tap>('pause-tapped', 'resume-tapped') }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constantFrom<Tap>('left', 'resume-tapped', 'end-tapped', 'go-on-tapped') }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constantFrom<Tap>('more-rest-tapped', 'repeat-set-tapped', 'skip-set-tapped') }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('pain'), worst: fc.integer({ min: 0, max: 10 }) }) },
  {
    weight: 1,
    arbitrary: fc.record({ type: fc.constant('offer'), offer: fc.constantFrom('stop-exercise', 'one-set-fewer') }),
  },
  { weight: 1, arbitrary: fc.record({ type: fc.constantFrom<Tap>('offer-given-back', 'hidden', 'done-tapped') }) },
);
const sittings = fc.record({
  first: fc.constantFrom('left' as const, 'right' as const),
  deeds: fc.array(deeds, { maxLength: 120 }),
});

function doIt(run: ReturnType<typeof play>, deed: Deed): RunThrough {
  switch (deed.type) {
    case 'wait':
      return run.wait(deed.seconds);
    case 'hide':
      return run.hide(deed.seconds);
    case 'crash':
      return run.crash(deed.seconds);
    case 'pain':
      return run.say({ of: 'pain', pain: { worst: deed.worst } });
    case 'offer':
      return run.take(deed.offer);
    default:
      return run.tap(deed.type);
  }
}

/** Seconds that one recorded amount takes at the very least. */
function secondsOf(step: Step, amount: number): number {
  const entry = entriesOf(mixed)[step.entry];
  if (entry === undefined) throw new Error(`No entry ${step.entry}`);
  const { dose, sides } = entry;
  if (dose.kind !== 'reps') return amount;
  return amount * (dose.lift + dose.hold + dose.lower) * (sides === 'alternating' ? 2 : 1);
}

describe('whatever a person taps and whenever', () => {
  it('the place is in the timeline, what is left is part of the step, and a first side waits only inside its set', () => {
    fc.assert(
      fc.property(sittings, ({ first, deeds: done }) => {
        const run = play(begun(mixed, first));
        for (const deed of done) {
          const state = doIt(run, deed);
          const steps = stepsOf(state);
          expect(steps[state.stepIndex]).toBe(stepOf(state));
          const left = leftMs(state, run.now());
          expect(left).toBeGreaterThanOrEqual(0);
          expect(left).toBeLessThanOrEqual(stepOf(state).seconds * 1000 + 0.01);
          if (state.status.kind === 'running') expect(state.status.endsAt).toBeGreaterThan(run.now());
          const inSet = entriesOf(mixed)[stepOf(state).entry]?.sides === 'each' && stepOf(state).kind !== 'rest';
          if (isOver(state) || !inSet) expect(state.firstSide).toBeNull();
          expect(state.playedMs).toBeGreaterThanOrEqual(0);
          expect(state.playedMs).toBeLessThanOrEqual(run.now() - noon + 0.01);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('no set holds more than its dose, nothing but whole amounts, and only what the time played can cover', () => {
    fc.assert(
      fc.property(sittings, ({ first, deeds: done }) => {
        const run = play(begun(mixed, first));
        let playing = 0;
        for (const deed of done) {
          const wasRunning = run.state().status.kind === 'running';
          const before = run.now();
          doIt(run, deed);
          if (wasRunning && deed.type !== 'crash') playing += (run.now() - before) / 1000;
        }
        const planned = plannedRecords(mixed);
        let covered = 0;
        for (const { step, done: amounts } of run.records) {
          for (const [side, amount] of Object.entries(amounts)) {
            const most = Object.entries(planned[setKey(step)] ?? {}).find(([name]) => name === side)?.[1];
            expect(amount).toBeLessThanOrEqual(most ?? 0);
            expect(amount).toBeGreaterThan(0);
            expect(Number.isInteger(amount)).toBe(true);
          }
        }
        // What stands in the end; a set done twice took its time twice.
        for (const [key, amounts] of Object.entries(amountsOf(run.state()))) {
          const step = stepsOf(run.state()).find((found) => found.kind === 'work' && setKey(found) === key);
          if (step === undefined) throw new Error(`Recorded, but not planned: ${key}`);
          for (const amount of Object.values(amounts)) covered += secondsOf(step, amount);
        }
        expect(covered).toBeLessThanOrEqual(playing + 0.01 * run.records.length);
      }),
      { numRuns: 300 },
    );
  });

  it('what was recorded is never taken away, and a set ends only by its own step or by leaving it', () => {
    fc.assert(
      fc.property(sittings, ({ first, deeds: done }) => {
        const run = play(begun(mixed, first));
        for (const deed of done) {
          const before = run.state();
          const records = run.records.length;
          const state = doIt(run, deed);
          for (const [key, amounts] of Object.entries(amountsOf(before))) {
            expect(Object.keys(amountsOf(state)[key] ?? {})).toEqual(expect.arrayContaining(Object.keys(amounts)));
          }
          if (deed.type === 'crash' || (deed.type === 'pause-tapped' && before.unwritten === null)) {
            expect(run.records.length).toBe(records);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('left alone from there, the session reaches its summary', () => {
    fc.assert(
      fc.property(sittings, ({ first, deeds: done }) => {
        const run = play(begun(mixed, first));
        for (const deed of done) doIt(run, deed);
        const wasOver = isOver(run.state());
        if (!wasOver) run.tap('resume-tapped');
        run.finish();
        expect(run.state().status.kind).toBe(wasOver ? run.state().status.kind : 'finished');
        expect(isOver(run.state())).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
