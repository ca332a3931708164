import { describe, expect, it } from 'vitest';
import { targetsOf } from '../../src/core/cadence/index.ts';
import { beatAdvice, beatTrouble, cadenceSummary, chipWords, countedWords, countingWords } from '../../src/words/cadence.ts';

describe('what is said of cadence', () => {
  it('on the card is the beat that is set, else the own number, else what to do', () => {
    expect(cadenceSummary(172, 164)).toBe('172 steps a minute');
    expect(cadenceSummary(null, 164)).toBe('164 steps a minute');
    expect(cadenceSummary(null, null)).toBe('Count your steps');
  });

  it('beside the own number offers five and ten in a hundred more, and nothing above the limit', () => {
    expect(chipWords(targetsOf(164)).map(({ label }) => label)).toEqual(['164 yours', '172 +5 %', '180 +10 %']);
    expect(chipWords(targetsOf(198)).map(({ label }) => label)).toEqual(['198 yours']);
    expect(beatAdvice(targetsOf(198))).toBe('Your steps are quick already. There is nothing to add.');
  });

  it('of a count tells how far it may be off, and asks for another where the steps were uneven', () => {
    expect(countedWords({ kind: 'counted', stepsPerMinute: 164, giveOrTake: 2, isSteady: true })).toBe(
      '164 steps a minute, give or take 2.',
    );
    expect(countedWords({ kind: 'counted', stepsPerMinute: 164, giveOrTake: 6, isSteady: false })).toContain('count once more');
  });

  it('while it counts names the seconds that are missing', () => {
    expect(countingWords({ kind: 'more', seconds: 8 }, true)).toBe('Keep going. 8 seconds more');
    expect(countingWords({ kind: 'more', seconds: 1 }, true)).toBe('Keep going. 1 second more');
  });

  it('of a beat that cannot be heard, or that may stop, says what to do', () => {
    expect(beatTrouble('on', 'held')).toBeNull();
    for (const sound of ['blocked', 'interrupted'] as const) expect(beatTrouble(sound, 'held')).toContain('tap');
    for (const wakeLock of ['refused', 'missing', 'lost'] as const) expect(beatTrouble('on', wakeLock)).toContain('screen');
  });
});
