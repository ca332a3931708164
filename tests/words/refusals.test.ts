import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exercises } from '../../src/catalogue/index.ts';
import { avoidTags, equipment } from '../../src/core/exercise/index.ts';
import { generateBlock, type PlanRefusal, type Profile, type RefusalRule } from '../../src/core/plan/index.ts';
import { type RedFlag, redFlags, redFlagUrgency } from '../../src/core/safety/index.ts';
import { explainRefusal } from '../../src/words/index.ts';
import { avoidLabel, equipmentLabel } from '../../src/words/labels.ts';
import { adviceFor, redFlagLabel, selfTestQuestions } from '../../src/words/safety.ts';
import { readableProfiles, weekIsPossible } from '../core/plan/arbitrary.ts';
import { problemsOf } from './voice.ts';

const rules: readonly RefusalRule[] = [
  'invalid-profile',
  'red-flag',
  'too-soon-after-birth',
  'pain-too-high',
  'session-too-short',
  'too-few-days',
  'run-conflict',
  'strength-spacing',
];
const say = (rule: RefusalRule, data: PlanRefusal['data']): string => explainRefusal({ rule, data });
const mostSentences = 3;

describe('a refusal', { timeout: 60_000 }, () => {
  it('names what stands in the way, then the smallest change that frees it', () => {
    expect(say('too-few-days', { days: '1,2', missing: 1, add: '3,4,5,6,7', anyDay: 1 })).toBe(
      'A week needs three days: two for strength, two or three days apart, and one for mobility. You gave Monday and Tuesday. Add any third day.',
    );
    expect(say('run-conflict', { days: '1,6,7', longRunDay: 7, eve: 6, add: '2,3,4,5' })).toBe(
      'Strength stays off the day before your long run on Sunday. The days you gave, Monday, Saturday and Sunday, then hold no two that lie two or three days apart. Add Tuesday, Wednesday, Thursday or Friday.',
    );
    expect(say('session-too-short', { minutes: 15, least: 20 })).toBe(
      'A session needs 20 minutes for warm-up, main part and cool-down, and you gave 15. Choose 20 minutes or more.',
    );
    expect(say('pain-too-high', { worst: 7, below: 6 })).toContain('Pain of 7 out of 10');
    expect(say('too-soon-after-birth', { weeks: 1, fromWeeks: 6 })).toContain('1 week since');
  });

  it('tells at once how soon a red flag should be seen', () => {
    for (const flag of redFlags) {
      const words = say('red-flag', { flag, urgency: redFlagUrgency[flag], count: 1 });
      expect(words).toContain(redFlagLabel(flag));
      const howSoon = { today: 'today', soon: 'this week', 'clearance-first': 'first' };
      expect(words).toContain(howSoon[redFlagUrgency[flag]]);
      expect(problemsOf(words, mostSentences)).toEqual([]);
    }
  });

  it('speaks of the answer that cannot be read', () => {
    const fields = Object.keys(fc.sample(readableProfiles(), 1)[0] ?? {});
    for (const field of [...fields, 'profile']) {
      expect(problemsOf(say('invalid-profile', { field }), mostSentences)).toEqual([]);
    }
  });

  it('is whole for every rule even without its data', () => {
    for (const rule of rules) expect(problemsOf(say(rule, {}), mostSentences)).toEqual([]);
  });

  it('rule 36: is in our voice for every calendar that is refused', () => {
    fc.assert(
      fc.property(
        readableProfiles().filter((profile) => !weekIsPossible(profile)),
        (profile: Profile) => {
          const generated = generateBlock(profile, exercises);
          expect(generated.ok ? ['not refused'] : problemsOf(explainRefusal(generated.reason), mostSentences)).toEqual([]);
        },
      ),
    );
  });
});

describe('labels and advice', () => {
  it('rule 36: are in our voice', () => {
    const sentence = (text: string): string[] => problemsOf(text, mostSentences);
    for (const flag of redFlags) expect(problemsOf(`${redFlagLabel(flag)}.`, 1)).toEqual([]);
    for (const urgency of ['today', 'soon', 'clearance-first'] as const) expect(sentence(adviceFor(urgency).more)).toEqual([]);
    for (const tag of avoidTags) expect(sentence(avoidLabel(tag).hides)).toEqual([]);
    for (const thing of equipment) expect(problemsOf(`${equipmentLabel(thing)}.`, 1)).toEqual([]);
    expect(selfTestQuestions).toHaveLength(6);
    for (const question of selfTestQuestions) expect(sentence(question)).toEqual([]);
  });

  it('names every flag differently', () => {
    expect(new Set(redFlags.map((flag: RedFlag) => redFlagLabel(flag))).size).toBe(redFlags.length);
  });
});
