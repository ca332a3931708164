import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scaleBackReason } from '../../../src/core/safety/index.ts';

const clear = [false, true, false, true, false, false] as const;
const calm = { worst: 0, days: 0 };
const answers = fc.tuple(fc.boolean(), fc.boolean(), fc.boolean(), fc.boolean(), fc.boolean(), fc.boolean());
const pains = fc.record({ worst: fc.nat(5), days: fc.nat(30) });

describe('scaling back at the start', () => {
  it('asks for nothing when all is calm', () => {
    expect(scaleBackReason(calm, clear)).toBeNull();
    expect(scaleBackReason({ worst: 2, days: 9 }, clear)).toBeNull();
  });

  it('comes with pain of 3, and with any pain that has stayed ten days', () => {
    expect(scaleBackReason({ worst: 3, days: 0 }, clear)).toBe('pain');
    expect(scaleBackReason({ worst: 1, days: 10 }, clear)).toBe('pain-days');
    expect(scaleBackReason({ worst: 0, days: 10 }, clear)).toBeNull();
  });

  it.each([0, 2, 4, 5])('comes with a yes to question %i alone (counted from 0)', (question) => {
    const selfTest = [...clear] as [boolean, boolean, boolean, boolean, boolean, boolean];
    selfTest[question] = true;
    expect(scaleBackReason(calm, selfTest)).toBe('self-test');
  });

  it('rule 32: comes wherever the count of three does, as the article counts it or with its good signs turned', () => {
    fc.assert(
      fc.property(answers, (selfTest) => {
        const literal = selfTest.filter((yes) => yes).length;
        const adverse = selfTest.filter((yes, question) => yes !== (question === 1 || question === 3)).length;
        if (literal >= 3 || adverse >= 3) expect(scaleBackReason(calm, selfTest)).not.toBeNull();
      }),
    );
  });

  it('rule 32: stays when any answer gets worse or pain rises', () => {
    fc.assert(
      fc.property(answers, pains, fc.nat(5), fc.nat(5), fc.nat(10), (selfTest, pain, question, morePain, moreDays) => {
        if (scaleBackReason(pain, selfTest) === null) return;
        const worse = [...selfTest] as [boolean, boolean, boolean, boolean, boolean, boolean];
        worse[question] = !(question === 1 || question === 3);
        expect(scaleBackReason(pain, worse)).not.toBeNull();
        expect(scaleBackReason({ worst: pain.worst + morePain, days: pain.days + moreDays }, selfTest)).not.toBeNull();
      }),
    );
  });
});
