import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exercises } from '../../src/catalogue/index.ts';
import { avoidTags, equipment } from '../../src/core/exercise/index.ts';
import { calendarReasons, generateBlock, type Prescription, type Why } from '../../src/core/plan/index.ts';
import { doseWords, explainPrescription, whyTheseDays } from '../../src/words/index.ts';
import { plannableProfiles } from '../core/plan/arbitrary.ts';
import { problemsOf } from './voice.ts';

const clamshell: Prescription = {
  exerciseId: 'clamshell',
  family: 'lateral-hip',
  sides: 'each',
  sets: 3,
  dose: { kind: 'reps', reps: 10, lift: 2, hold: 1, lower: 3 },
  switchSeconds: 10,
  restSeconds: 30,
  effort: 5,
  superset: null,
  why: { code: 'kept-steady' },
};
const phases = ['settle', 'build', 'strength', 'run-ready'] as const;
const because = (why: Why): string => explainPrescription({ ...clamshell, why }, exercises);

/** Every code with all the data that it may carry. A code without an entry does not compile. */
const everyWhy: { readonly [C in Why['code']]: readonly Extract<Why, { readonly code: C }>[] } = {
  start: phases.map((phase) => ({ code: 'start', phase })),
  'start-scaled-back': (['pain', 'pain-days', 'self-test'] as const).map((because) => ({ code: 'start-scaled-back', because })),
  'start-minutes': [{ code: 'start-minutes', instead: 'side-abduction' }],
  'start-filter-tag': avoidTags.map((tag) => ({ code: 'start-filter-tag', instead: 'side-abduction', tag })),
  'start-filter-equipment': equipment.map((thing) => ({
    code: 'start-filter-equipment',
    instead: 'band-clamshell',
    equipment: thing,
  })),
  'rung-up': phases.map((phase) => ({ code: 'rung-up', from: 'static-abduction', phase })),
  variety: [
    { code: 'variety', from: 'side-abduction' },
    { code: 'variety', from: 'standing-abduction' },
  ],
  'variety-minutes': [{ code: 'variety-minutes', from: 'pallof-press', instead: 'fire-hydrant' }],
  'filter-tag': avoidTags.map((tag) => ({ code: 'filter-tag', from: 'pallof-press', instead: 'fire-hydrant', tag })),
  'filter-equipment': equipment.map((thing) => ({
    code: 'filter-equipment',
    from: 'clamshell',
    instead: 'band-clamshell',
    equipment: thing,
  })),
  'dose-up': [{ code: 'dose-up', doseStep: 2 }],
  'dose-back': phases.map((phase) => ({ code: 'dose-back', phase })),
  'kept-at-cap': [{ code: 'kept-at-cap', next: 'band-clamshell' }],
  'kept-tag': avoidTags.map((tag) => ({ code: 'kept-tag', next: 'fire-hydrant', tag })),
  'kept-equipment': equipment.map((thing) => ({ code: 'kept-equipment', next: 'band-clamshell', equipment: thing })),
  'kept-before-hard-run': [{ code: 'kept-before-hard-run', next: 'side-plank-clam' }],
  'kept-minutes': [{ code: 'kept-minutes', next: 'side-plank-clam' }],
  'kept-top-of-ladder': [{ code: 'kept-top-of-ladder' }],
  'kept-steady': [{ code: 'kept-steady' }],
  'third-set': [{ code: 'third-set' }],
  'third-set-variety': [{ code: 'third-set-variety' }],
  'third-set-filter': [{ code: 'third-set-filter' }],
  'more-effort': [{ code: 'more-effort' }],
  'more-effort-variety': [{ code: 'more-effort-variety' }],
  'more-effort-filter': [{ code: 'more-effort-filter' }],
  'two-sets-minutes': [{ code: 'two-sets-minutes' }],
  'two-sets-minutes-variety': [{ code: 'two-sets-minutes-variety' }],
  'two-sets-minutes-filter': [{ code: 'two-sets-minutes-filter' }],
  'in-turn-minutes': [{ code: 'in-turn-minutes', beside: 'glute-bridge' }],
  'in-turn-minutes-variety': [{ code: 'in-turn-minutes-variety', beside: 'glute-bridge' }],
  'in-turn-minutes-filter': [{ code: 'in-turn-minutes-filter', beside: 'glute-bridge' }],
  'short-form': [2, 3].map((sets) => ({ code: 'short-form', sets })),
  'gentler-sets': [{ code: 'gentler-sets', sets: 1 }],
  'gentler-effort': [4, 5.5].map((effort) => ({ code: 'gentler-effort', effort })),
  'gentler-sets-effort': [{ code: 'gentler-sets-effort', sets: 2, effort: 4.5 }],
  'warm-up-raise': [{ code: 'warm-up-raise' }],
  'warm-up-mobilise': [{ code: 'warm-up-mobilise' }],
  'warm-up-mobilise-variety': [{ code: 'warm-up-mobilise-variety' }],
  'warm-up-activate': [{ code: 'warm-up-activate' }],
  'warm-up-trunk': [{ code: 'warm-up-trunk' }],
  'warm-up-run-form': [{ code: 'warm-up-run-form' }],
  'warm-up-balance': [{ code: 'warm-up-balance' }],
  'warm-up-ankle': [{ code: 'warm-up-ankle' }],
  'warm-up-hip-flexor': [{ code: 'warm-up-hip-flexor' }],
  'warm-up-hip-flexor-first': [{ code: 'warm-up-hip-flexor-first' }],
  'cool-down-quads': [{ code: 'cool-down-quads' }],
  'cool-down-quads-filter': avoidTags.map((tag) => ({ code: 'cool-down-quads-filter', tag })),
  'cool-down-hip-flexors': [{ code: 'cool-down-hip-flexors' }],
  'cool-down-hip-flexors-filter': avoidTags.map((tag) => ({ code: 'cool-down-hip-flexors-filter', tag })),
  'cool-down-outer-hips': [{ code: 'cool-down-outer-hips' }],
  'cool-down-outer-hips-filter': avoidTags.map((tag) => ({ code: 'cool-down-outer-hips-filter', tag })),
  'cool-down-breathing': [{ code: 'cool-down-breathing' }],
  'mobility-flow': [{ code: 'mobility-flow' }],
  'mobility-flow-filter': avoidTags.map((tag) => ({ code: 'mobility-flow-filter', tag })),
  'mobility-roll': [{ code: 'mobility-roll' }],
  'mobility-roll-variety': [{ code: 'mobility-roll-variety' }],
  'mobility-hands-equipment': [{ code: 'mobility-hands-equipment' }],
  'mobility-hands-filter': avoidTags.map((tag) => ({ code: 'mobility-hands-filter', tag })),
  'mobility-hip-flexors': [{ code: 'mobility-hip-flexors' }],
  'mobility-hip-flexors-filter': avoidTags.map((tag) => ({ code: 'mobility-hip-flexors-filter', tag })),
  'mobility-hamstrings': [{ code: 'mobility-hamstrings' }],
  'mobility-twist-filter': avoidTags.map((tag) => ({ code: 'mobility-twist-filter', tag })),
  'mobility-twist': [{ code: 'mobility-twist' }],
  'mobility-calf': [{ code: 'mobility-calf' }],
};

describe('why an exercise is here', { timeout: 60_000 }, () => {
  it('rule 36: is one whole sentence in our voice for every code', () => {
    const wrong = Object.values(everyWhy)
      .flat()
      .flatMap((why) => problemsOf(because(why), 1));
    expect(wrong).toEqual([]);
  });

  it('is another sentence for every code and for all that it names', () => {
    const reasonOf = new Map<string, string>();
    for (const why of Object.values(everyWhy).flat()) {
      const [sentence, reason] = [because(why), JSON.stringify(why)];
      // At the start the phase is always the first; a form tells the sets and effort that its prescription has.
      if (why.code === 'start' && why.phase !== 'settle') continue;
      expect({ sentence, reason: reasonOf.get(sentence) ?? reason }).toEqual({ sentence, reason });
      reasonOf.set(sentence, reason);
    }
  });

  it('names the exercise, and what it takes over from', () => {
    expect(because({ code: 'rung-up', from: 'static-abduction', phase: 'build' })).toBe(
      'Clamshell takes over from static abduction push, because you have had two weeks or more of that and the Build weeks allow the next step up.',
    );
    expect(because({ code: 'filter-equipment', from: 'clamshell', instead: 'pallof-press', equipment: 'long-band' })).toContain(
      'Pallof press, needs a long band',
    );
    expect(because({ code: 'dose-up', doseStep: 2 })).toBe('Clamshell is familiar by now, so each set grows to 10 each side.');
  });

  it('claims nothing about a code or an exercise that it does not know', () => {
    for (const code of ['moon-phase', 'constructor', 'toString', 'held-for-pain', 'down-for-pain-filter']) {
      const later = { ...clamshell, why: { code } } as unknown as Prescription; // of a later version, or damaged: it lacks its data
      expect(explainPrescription(later, exercises)).toBe('Clamshell belongs to this session.');
    }
    expect(problemsOf(explainPrescription({ ...clamshell, exerciseId: 'moon-walk' }, exercises), 1)).toEqual([]);
  });

  it('speaks for every prescription of real blocks, and for their days', () => {
    fc.assert(
      fc.property(plannableProfiles(), (profile) => {
        const generated = generateBlock(profile, exercises);
        if (!generated.ok) throw new Error('refused');
        const reasons = calendarReasons(generated.block);
        expect(reasons && problemsOf(whyTheseDays(reasons), 3)).toEqual([]);
        for (const { warmUp, main, coolDown } of generated.block.weeks.flatMap((week) => week.sessions)) {
          for (const entry of [...warmUp, ...main, ...coolDown]) {
            const sentence = explainPrescription(entry, exercises);
            expect(sentence).not.toContain('belongs to this session');
            expect(problemsOf(sentence, 1)).toEqual([]);
            expect(doseWords(entry)).toMatch(/^\d/);
          }
        }
      }),
      { numRuns: 15 },
    );
  });
});

describe('why these days', () => {
  const round = {
    code: 'after-long-run',
    strengthA: 2,
    strengthB: 4,
    mobility: 1,
    daysApart: 2,
    longRunDay: 7,
    sharedWithDemandingRun: [],
    eveOfHardRun: [],
    firstDay: '2026-11-24',
  } as const;

  it('is one sentence that says how far apart, and what the long run has to do with it', () => {
    expect(whyTheseDays(round)).toBe(
      'Strength on Tuesday and Thursday, two days apart, clear of your long run on Sunday; mobility on Monday, the day after it.',
    );
    expect(whyTheseDays({ ...round, code: 'no-long-run', longRunDay: null, strengthB: 5, daysApart: 3 })).toBe(
      'Strength on Tuesday and Friday, three days apart, so that your hips settle in between; mobility on Monday.',
    );
  });

  it('adds a sentence for a day shared with a hard run and for the eve of one', () => {
    const careful = whyTheseDays({ ...round, sharedWithDemandingRun: [2], eveOfHardRun: [2, 4] });
    expect(careful).toContain('Tuesday has a hard or long run, too: run first, and leave six hours before strength.');
    expect(careful).toContain('Tuesday and Thursday come before a hard run');
  });
});

describe('a dose in words', () => {
  const dose = (change: Partial<Prescription>): string => doseWords({ ...clamshell, ...change });
  it.each([
    [{}, '3 sets of 10 each side, down in three seconds'],
    [{ sides: 'both' }, '3 sets of 10, down in three seconds'],
    [{ sets: 1, dose: { kind: 'reps', reps: 8, lift: 1, hold: 0, lower: 1 } }, '8 each side'],
    [
      { sides: 'alternating', dose: { kind: 'reps', reps: 8, lift: 2, hold: 2, lower: 2 } },
      '3 sets of 8 each side, held for two seconds',
    ],
    [{ sides: 'both', sets: 2, dose: { kind: 'holds', repeats: 3, seconds: 10 } }, '2 sets of 3 holds of 10 seconds'],
    [{ sides: 'both', sets: 1, dose: { kind: 'holds', repeats: 3, seconds: 10 } }, '3 holds of 10 seconds'],
    [{ sides: 'both', dose: { kind: 'holds', repeats: 1, seconds: 20 } }, '3 holds of 20 seconds'],
    [{ sets: 1, dose: { kind: 'holds', repeats: 1, seconds: 30 } }, '30 seconds each side'],
    [{ sides: 'alternating', sets: 1, dose: { kind: 'time', seconds: 90 } }, '90 seconds'],
    [{ sets: 2, dose: { kind: 'time', seconds: 45 } }, '2 sets of 45 seconds each side'],
  ] as [Partial<Prescription>, string][])('%o is "%s"', (change, words) => {
    expect(dose(change)).toBe(words);
  });
});
