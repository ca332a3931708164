import { exercises } from '../../src/catalogue/index.ts';
import { avoidTags, equipment } from '../../src/core/exercise/index.ts';
import { type Block, generateBlock, type Profile } from '../../src/core/plan/index.ts';
import { raisedBy } from '../../tests/core/plan/rules/load.ts';
import type { Area } from './area.ts';
import { checkBlock, type Findings, note } from './findings.ts';

const minutes = [20, 30, 40, 60] as const;
const experiences = ['new', 'some', 'regular'] as const;

/** Run days that leave every weekday of the block clear, so that nothing but the person decides. */
const calendar = {
  startDay: '2026-11-23',
  availableDays: [1, 2, 4, 6],
  runDays: [3, 5, 7],
  hardRunDays: [],
  longRunDay: 7,
} as const satisfies Partial<Profile>;

/** Person number `index`: minutes change fastest, then experience, equipment, tags. The plan is not scaled back. */
export function bodyAt(index: number): Profile {
  const digits = { left: index };
  const next = (size: number): number => {
    const digit = digits.left % size;
    digits.left = Math.floor(digits.left / size);
    return digit;
  };
  const sessionMinutes = minutes[next(minutes.length)] ?? 40;
  const experience = experiences[next(experiences.length)] ?? 'some';
  const [owned, tags] = [next(2 ** equipment.length), next(2 ** avoidTags.length)];
  return {
    ...calendar,
    equipment: equipment.filter((_, place) => owned & (1 << place)),
    experience,
    sessionMinutes,
    avoid: avoidTags.filter((_, place) => tags & (1 << place)),
    pain: { worst: 0, days: 0, side: 'none' },
    selfTest: [false, true, false, true, false, false],
    redFlags: [],
    postpartumWeeks: null,
    seed: index,
  };
}

/** Every set of tags and of equipment, at four budgets and three experiences: as they are, and with pain that scales back. */
export const bodies: Area = {
  name: 'People',
  of: 'tags × equipment × minutes × experience, each as is and scaled back',
  total: 2 ** (avoidTags.length + equipment.length) * minutes.length * experiences.length,
  check: (index, findings) => {
    findings.tried += 1;
    const profile = bodyAt(index);
    const sore: Profile = { ...profile, pain: { worst: 4, days: 3, side: 'left' } };
    const [block, scaledBack] = [profile, sore].map((one) => checked(one, findings));
    if (block && scaledBack) {
      note(
        findings,
        sore,
        raisedBy(block, scaledBack).map((problem) => `rule 32: ${problem}`),
      );
    }
  },
};

/** The profile's block, held to every rule; null and a problem if it is refused. */
export function checked(profile: Profile, findings: Findings): Block | null {
  const generated = generateBlock(profile, exercises);
  if (!generated.ok) {
    note(findings, profile, [`rule 4: refused for ${generated.reason.rule}`]);
    return null;
  }
  checkBlock(findings, generated.block, profile);
  return generated.block;
}
