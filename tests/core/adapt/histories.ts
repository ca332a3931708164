import fc from 'fast-check';
import { exercises } from '../../../src/catalogue/index.ts';
import { type CurrentPlan, currentPlan, type PlannedSession, todaysPlan } from '../../../src/core/adapt/index.ts';
import { addDays, type LocalDay } from '../../../src/core/calendar/index.ts';
import { type FactDraft, factVersions, type StoredFact } from '../../../src/core/facts/index.ts';
import { type Block, generateBlock, type Profile, type Session } from '../../../src/core/plan/index.ts';
import { painSpots } from '../../../src/core/safety/index.ts';
import { plannableProfiles } from '../plan/arbitrary.ts';

/** What a person may do and say on one day. */
export interface LivedDay {
  /** Does the session of the day, so much of it (0–1). */
  readonly session: {
    readonly share: number;
    readonly effort: 'easy' | 'right' | 'hard' | null;
    readonly pain: number | null;
    readonly spot: (typeof painSpots)[number] | null;
    readonly sharp: boolean;
    readonly limp: boolean;
    /** An exercise that hurt: place in main, pain, sharp. */
    readonly hurt: { readonly place: number; readonly worst: number; readonly sharp: boolean } | null;
  } | null;
  readonly morning: {
    readonly pain: number;
    readonly compared: 'better' | 'same' | 'worse' | null;
    readonly spot: (typeof painSpots)[number] | null;
    readonly limp: boolean;
  } | null;
  readonly run: { readonly run: 'easy' | 'hard' | 'long'; readonly pain: number | null; readonly altered: boolean } | null;
  readonly other: Other | null;
}

export type Other =
  | { readonly kind: 'move'; readonly place: number; readonly by: number }
  | { readonly kind: 'skip'; readonly place: number }
  | { readonly kind: 'swap'; readonly place: number; readonly to: number }
  | { readonly kind: 'repeat' }
  | { readonly kind: 'pause'; readonly days: number | null }
  | { readonly kind: 'back' }
  | { readonly kind: 'spoken' }
  | { readonly kind: 'self-test'; readonly adverse: boolean }
  | { readonly kind: 'answers'; readonly change: Partial<Profile> }
  | {
      readonly kind: 'benchmark';
      readonly left: number;
      readonly right: number;
      readonly test: 'side-plank' | 'single-leg-stance' | 'bridge';
    };

const seldom = <T>(arbitrary: fc.Arbitrary<T>, of: number): fc.Arbitrary<T | null> =>
  fc.option(arbitrary, { nil: null, freq: of });
const spots = fc.option(fc.constantFrom(...painSpots), { nil: null, freq: 1 });
/** Mostly none or little. */
const pains = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 0, max: 2 }) },
  { weight: 2, arbitrary: fc.integer({ min: 3, max: 5 }) },
  { weight: 1, arbitrary: fc.integer({ min: 6, max: 10 }) },
);
const oftenFalse = fc.oneof({ weight: 12, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) });

const others: fc.Arbitrary<Other> = fc.oneof(
  fc.record({ kind: fc.constant('move' as const), place: fc.nat(5), by: fc.integer({ min: -3, max: 3 }) }),
  fc.record({ kind: fc.constant('skip' as const), place: fc.nat(3) }),
  fc.record({ kind: fc.constant('swap' as const), place: fc.nat(4), to: fc.nat(20) }),
  fc.record({ kind: fc.constant('repeat' as const) }),
  fc.record({ kind: fc.constant('pause' as const), days: fc.option(fc.integer({ min: 1, max: 40 })) }),
  fc.record({ kind: fc.constant('back' as const) }),
  fc.record({ kind: fc.constant('spoken' as const) }),
  fc.record({ kind: fc.constant('self-test' as const), adverse: fc.boolean() }),
  plannableProfiles({ min: 20, max: 60 }).map((change): Other => ({ kind: 'answers', change })),
  fc.record({
    kind: fc.constant('benchmark' as const),
    left: fc.integer({ min: 5, max: 60 }),
    right: fc.integer({ min: 5, max: 60 }),
    test: fc.constantFrom('side-plank' as const, 'single-leg-stance' as const, 'bridge' as const),
  }),
);

export const livedDays: fc.Arbitrary<LivedDay> = fc.record({
  session: seldom(
    fc.record({
      share: fc.oneof({ weight: 5, arbitrary: fc.constant(1) }, { weight: 1, arbitrary: fc.constantFrom(0, 0.3, 0.6) }),
      effort: fc.constantFrom('easy', 'right', 'right', 'hard', null),
      pain: fc.option(pains, { nil: null, freq: 4 }),
      spot: spots,
      sharp: oftenFalse,
      limp: oftenFalse,
      hurt: seldom(fc.record({ place: fc.nat(6), worst: fc.integer({ min: 3, max: 9 }), sharp: oftenFalse }), 1),
    }),
    5,
  ),
  morning: seldom(
    fc.record({
      pain: pains,
      compared: fc.constantFrom('better', 'same', 'same', 'same', 'worse', null),
      spot: spots,
      limp: oftenFalse,
    }),
    1,
  ),
  run: seldom(fc.record({ run: fc.constantFrom('easy', 'hard', 'long'), pain: fc.option(pains), altered: oftenFalse }), 1),
  other: fc.oneof({ weight: 9, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: others }),
});

/** A life with the plan: the answers it began with, and the days after. */
export interface Life {
  readonly profile: Profile;
  readonly days: readonly LivedDay[];
}

export function lives(maxDays = 80): fc.Arbitrary<Life> {
  return fc.record({
    profile: plannableProfiles({ min: 20, max: 60 }),
    days: fc.array(livedDays, { minLength: 1, maxLength: maxDays, size: 'max' }),
  });
}

/** Writes facts as the app does: a session is played as the plan has it that day. */
export class Diary {
  readonly facts: StoredFact[] = [];
  #count = 0;
  day: LocalDay;
  readonly profile: Profile;
  readonly begun: Block;

  constructor(profile: Profile) {
    this.profile = profile;
    const made = generateBlock(profile, exercises);
    if (!made.ok) throw new Error(`refused: ${made.reason.rule}`);
    this.begun = made.block;
    this.day = profile.startDay;
    this.write({ kind: 'block-begun', payload: { block: made.block } });
  }

  write(draft: FactDraft): StoredFact {
    this.#count += 1;
    const fact: StoredFact = {
      id: String(this.#count).padStart(6, '0'),
      at: Date.parse(`${this.day}T08:00:00Z`) + this.#count,
      day: this.day,
      zone: 'UTC',
      device: 'one',
      version: factVersions[draft.kind],
      ...draft,
    };
    this.facts.push(fact);
    return fact;
  }

  plan(day: LocalDay = this.day): CurrentPlan {
    return currentPlan([...this.facts], day, exercises); // a list that is asked about is never changed
  }

  live(lived: LivedDay): void {
    if (lived.morning !== null) {
      const { pain, compared, spot, limp } = lived.morning;
      this.write({
        kind: 'check-in',
        payload: { when: 'morning', pain, compared, limp, note: '', ...(spot === null ? {} : { spot }) },
      });
    }
    if (lived.run !== null) this.write({ kind: 'run-logged', payload: { ...lived.run } });
    if (lived.other !== null) this.#other(lived.other);
    if (lived.session !== null) {
      const plan = this.plan();
      const todays = todaysPlan(plan, this.day);
      if (plan.stopped === null && todays.kind === 'session') this.sit(todays.planned.session, lived.session);
    }
    this.day = addDays(this.day, 1);
  }

  sit(session: Session, said: NonNullable<LivedDay['session']>): void {
    const begun = this.write({ kind: 'session-begun', payload: { runThroughId: '', sessionId: session.id, session } });
    const runThroughId = begun.id;
    (begun.payload as { runThroughId: string }).runThroughId = runThroughId;
    const planned = session.main.flatMap((entry, place) =>
      Array.from({ length: entry.sets }, (_, set) => ({ entry, place: session.warmUp.length + place, set: set + 1 })),
    );
    const done = planned.slice(0, Math.round(planned.length * said.share));
    for (const { entry, place, set } of done) {
      const { dose } = entry;
      const size = dose.kind === 'reps' ? dose.reps : dose.kind === 'holds' ? dose.repeats * dose.seconds : dose.seconds;
      const hurts = said.hurt !== null && place === session.warmUp.length + (said.hurt.place % session.main.length) && set === 1;
      this.write({
        kind: 'set-done',
        payload: {
          runThroughId,
          sessionId: session.id,
          exerciseId: entry.exerciseId,
          part: 'main',
          entry: place,
          set,
          unit: dose.kind === 'reps' ? 'reps' : 'seconds',
          done: entry.sides === 'each' ? { left: size, right: size } : { both: size },
          how: 'guided',
          ...(hurts && said.hurt ? { pain: { worst: said.hurt.worst, sharp: said.hurt.sharp } } : {}),
        },
      });
    }
    this.write({
      kind: 'session-finished',
      payload: {
        runThroughId,
        sessionId: session.id,
        ended: said.share === 1 ? 'finished' : 'ended-early',
        setsDone: done.length,
        setsPlanned: planned.length,
        seconds: 1500,
        effort: said.effort,
        pain: said.pain,
        sharp: said.sharp,
        limp: said.limp,
        note: '',
        ...(said.spot === null ? {} : { spot: said.spot }),
      },
    });
  }

  #other(other: Other): void {
    const ahead = (): readonly PlannedSession[] =>
      this.plan().sessions.filter(({ standing }) => standing.state === 'coming' || standing.state === 'open');
    switch (other.kind) {
      case 'move': {
        const planned = ahead()[other.place];
        if (planned)
          this.write({
            kind: 'session-moved',
            payload: { sessionId: planned.session.id, day: addDays(planned.session.day, other.by) },
          });
        return;
      }
      case 'skip': {
        const planned = ahead()[other.place];
        if (planned) this.write({ kind: 'session-skipped', payload: { sessionId: planned.session.id } });
        return;
      }
      case 'swap': {
        const planned = ahead().find(({ session }) => session.kind !== 'mobility');
        const entry = planned?.session.main[other.place % Math.max(1, planned.session.main.length)];
        const family = exercises.filter((one) => one.family === entry?.family);
        const to = family[other.to % Math.max(1, family.length)];
        if (planned && entry && to)
          this.write({
            kind: 'exercise-swapped',
            payload: { sessionId: planned.session.id, family: entry.family, from: entry.exerciseId, to: to.id },
          });
        return;
      }
      case 'repeat': {
        const week = ahead()[0]?.week.number;
        if (week !== undefined) this.write({ kind: 'week-repeated', payload: { week } });
        return;
      }
      case 'pause':
        this.write({
          kind: 'block-paused',
          payload: { from: this.day, to: other.days === null ? null : addDays(this.day, other.days) },
        });
        return;
      case 'back':
        this.write({ kind: 'block-resumed', payload: {} });
        return;
      case 'spoken':
        this.write({ kind: 'clearance', payload: { of: 'pain' } });
        return;
      case 'self-test':
        this.write({ kind: 'self-test', payload: { answers: [other.adverse, true, false, true, false, false] } });
        return;
      case 'answers': {
        const made = generateBlock({ ...this.profile, ...other.change, startDay: this.day }, exercises);
        if (made.ok) this.write({ kind: 'profile-changed', payload: { block: made.block } });
        return;
      }
      case 'benchmark':
        this.write({
          kind: 'benchmark',
          payload: { test: other.test, form: 'side-plank', unit: 'seconds', left: other.left, right: other.right },
        });
    }
  }
}

/** The diary of a life, written day by day. */
export function livedThrough({ profile, days }: Life): Diary {
  const diary = new Diary(profile);
  for (const day of days) diary.live(day);
  return diary;
}
