import { exercises } from '../../../../src/catalogue/index.ts';
import { addDays, weekdayAfter, weekdayOf, weekdays } from '../../../../src/core/calendar/index.ts';
import { type Block, generateBlock, type Prescription, type Profile, type Session } from '../../../../src/core/plan/index.ts';

/** Open to being spoilt. */
type Open<Of> = Of extends string | number | boolean | null ? Of : { -readonly [Key in keyof Of]: Open<Of[Key]> };
const copyOf = <Of>(of: Of): Open<Of> => structuredClone(of) as Open<Of>; // a copy of one's own may be written to

/** One that meets every kind of exercise, nothing cut. */
export const profile: Profile = {
  startDay: '2026-11-23',
  availableDays: [1, 2, 3, 4, 5, 6],
  runDays: [2, 7],
  hardRunDays: [],
  longRunDay: 7,
  equipment: ['mini-band', 'long-band', 'step', 'roller'],
  experience: 'regular',
  sessionMinutes: 60,
  avoid: [],
  pain: { worst: 0, days: 0, side: 'none' },
  selfTest: [false, true, false, true, false, false],
  redFlags: [],
  postpartumWeeks: null,
  seed: 7,
};

/** A block that keeps every rule, and hands to spoil it with. (A class, so that the faults below read as sentences.) */
export class Spoilt {
  readonly profile: Open<Profile> = copyOf(profile);
  readonly block: Open<Block>;
  constructor() {
    const generated = generateBlock(profile, exercises);
    if (!generated.ok) throw new Error(generated.reason.rule);
    this.block = copyOf(generated.block);
  }
  session(week: number, kind: Session['kind'] = 'strength-a'): Open<Session> {
    const found = this.block.weeks[week - 1]?.sessions.find((session) => session.kind === kind);
    if (found === undefined) throw new Error(`week ${week} has no ${kind}`);
    return found;
  }
  main(week: number, family = 'hip-extension', kind: Session['kind'] = 'strength-a'): Open<Prescription> {
    const found = this.session(week, kind).main.find((entry) => entry.family === family);
    if (found === undefined) throw new Error(`week ${week} has no ${family}`);
    return found;
  }
  /** Every main part of strength in these weeks. */
  mains(...weeks: number[]): Open<Prescription>[] {
    return weeks.flatMap((week) => [...this.session(week).main, ...this.session(week, 'strength-b').main]);
  }
}

const hardWeeks = [2, 4, 6, 8, 10];
const nothing = { kind: 'time', seconds: 0 } as const;

/** For each rule, by how its title begins: a fault that it must find. */
export const faults: Readonly<Record<string, (spoilt: Spoilt) => void>> = {
  'ten weeks of A, B': ({ block }) => block.weeks.pop(),
  'B two or three days': (spoilt) => {
    spoilt.session(1, 'strength-b').day = addDays(spoilt.session(1).day, 1);
  },
  'no strength on the eve': (spoilt) => {
    spoilt.profile.longRunDay = weekdayAfter(weekdayOf(spoilt.session(1).day), 1);
  },
  'nothing above level 3': (spoilt) => {
    spoilt.profile.hardRunDays = [weekdayAfter(weekdayOf(spoilt.session(1).day), 1)];
  },
  'mobility on the day after': (spoilt) => {
    const taken = spoilt.block.weeks[0]?.sessions.map(({ day }) => weekdayOf(day));
    const free = weekdays.find((day) => profile.availableDays.includes(day) && !taken?.includes(day)) ?? 1;
    spoilt.profile.longRunDay = weekdayAfter(free, -1);
  },
  'easy and hard weeks alternate': ({ block }) => block.weeks.reverse(),
  'each session has an id': (spoilt) => {
    spoilt.session(2).id = spoilt.session(1).id;
  },
  'each strength session has': (spoilt) => {
    spoilt.main(1).family = 'lateral-hip';
  },
  'each week has both kinds': (spoilt) => {
    for (const entry of spoilt.mains(1)) if (entry.family === 'hip-flexor-strength') entry.family = 'trunk';
  },
  'from week 3 each week': (spoilt) => {
    for (const entry of spoilt.mains(3)) Object.assign(entry, { sides: 'both', exerciseId: 'glute-bridge' });
  },
  'nothing that carries a tag': (spoilt) => {
    spoilt.profile.equipment = [];
  },
  'no level above the cap': (spoilt) => {
    spoilt.main(1).exerciseId = 'elevated-sl-bridge';
  },
  'no leg press': () => undefined, // no exercise of the catalogue could break it; its test of names is in rules.test.ts
  'three to five main': (spoilt) => {
    spoilt.session(1).main.push(spoilt.main(1));
  },
  'A and B differ': (spoilt) => {
    spoilt.main(1, 'hip-extension', 'strength-b').exerciseId = spoilt.main(1).exerciseId;
  },
  'a slot rises one level': (spoilt) => {
    spoilt.main(2).exerciseId = 'glute-squeeze';
    spoilt.main(3).exerciseId = 'offset-bridge';
  },
  'a slot changes by a rung': (spoilt) => {
    spoilt.main(2).exerciseId = 'bridge-march';
    spoilt.main(3).exerciseId = 'glute-bridge';
  },
  'exercises and doses change': (spoilt) => {
    spoilt.main(2).dose = { kind: 'reps', reps: 12, lift: 2, hold: 1, lower: 3 };
  },
  'the slots of A and of B': (spoilt) => spoilt.session(5).main.pop(),
  'a superset pairs the same': (spoilt) => {
    spoilt.main(4).sets = 2;
  },
  'two sets in easy weeks': (spoilt) => {
    spoilt.main(1).sets = 3;
  },
  'hip extension and lateral hip get': (spoilt) => {
    spoilt.main(2).sets = 2;
  },
  'every dose is the catalogue': (spoilt) => {
    spoilt.main(1).restSeconds += 1;
  },
  'warm-ups are one set': (spoilt) => {
    for (const entry of spoilt.session(1).warmUp) entry.sets = 2;
  },
  'nothing in strength work': (spoilt) => {
    for (const entry of spoilt.mains(1)) entry.dose = { kind: 'reps', reps: 10, lift: 3, hold: 0, lower: 2 };
  },
  'effort is 4 to 7': (spoilt) => {
    spoilt.main(1).effort = 7.5;
  },
  'the effort of an exercise': (spoilt) => {
    spoilt.main(10).effort = 4;
  },
  'load rises': (spoilt) => {
    for (const entry of spoilt.mains(2)) entry.effort = 4;
    for (const entry of spoilt.mains(2)) entry.sets = 2;
  },
  'the load that a week tells': ({ block }) => {
    for (const week of block.weeks) week.load += 1;
  },
  'from fifty minutes': (spoilt) => {
    spoilt.main(2).sets = 2;
  },
  'cuts come in their order': (spoilt) => {
    for (const entry of spoilt.mains(...hardWeeks)) if (entry.family === 'trunk') entry.sets = 2;
  },
  'never cut': (spoilt) => spoilt.session(1).warmUp.splice(2),
  'a superset is one pair': (spoilt) => {
    for (const entry of spoilt.mains(1)) entry.superset = 'A';
  },
  'single-leg and hip extension come': (spoilt) => spoilt.session(1).main.reverse(),
  'a superset is played': (spoilt) => {
    const [one, other] = spoilt.session(1).main;
    for (const entry of [one, other]) if (entry) entry.superset = 'A';
    if (other) other.dose = nothing; // the timer leaves it out, so its partner has no turn to wait for
  },
  'work on each side is equal': (spoilt) => {
    for (const entry of spoilt.mains(1)) entry.dose = nothing;
  },
  'no static stretch': (spoilt) => spoilt.session(1).warmUp.push(...spoilt.session(1).coolDown),
  'warm-up, main, cool-down': (spoilt) => spoilt.session(1).warmUp.reverse(),
  'each part holds': (spoilt) => spoilt.session(1).main.push(...spoilt.session(1).warmUp),
  'every cool-down covers': (spoilt) => spoilt.session(1).coolDown.pop(),
  'the mobility day rolls': (spoilt) => spoilt.session(1, 'mobility').main.splice(2),
  'the mobility day stays': (spoilt) => {
    spoilt.session(1, 'mobility').minutes = 26;
  },
  'a session fits': (spoilt) => {
    spoilt.session(1).minutes += 1;
  },
  'timer steps touch': (spoilt) => {
    for (const part of ['warmUp', 'main', 'coolDown'] as const) spoilt.session(1)[part] = [];
  },
  'every exercise is prepared': (spoilt) => {
    for (const entry of spoilt.mains(1)) entry.dose = nothing;
  },
};
