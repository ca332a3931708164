import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exercises } from '../../../src/catalogue/index.ts';
import { type CurrentPlan, currentPlan } from '../../../src/core/adapt/index.ts';
import { addDays, type LocalDay } from '../../../src/core/calendar/index.ts';
import { factVersions, type StoredFact } from '../../../src/core/facts/index.ts';
import type { Prescription, Session } from '../../../src/core/plan/index.ts';
import { exerciseOf } from '../plan/holds.ts';
import { checks } from './ahead.ts';
import { type Diary, type Life, type LivedDay, livedThrough, lives } from './histories.ts';

/** Raise it for a deep search: LIVES=2000 npx vitest run tests/core/adapt/laws.test.ts */
const count = Number(process.env['LIVES'] ?? 50);
// The same lives each time, so that a red check tells of a change; SEED looks at others.
const seed = Number(process.env['SEED'] ?? 21);

/** Lives are long to shrink: FIRST=1 shows the first that fails as it is. */
const search = { endOnFailure: process.env['FIRST'] !== undefined };

/** Lives are long to live, so each is lived once for all the laws. */
const lived = new Map<string, Diary>();
function diaryOf(life: Life): Diary {
  const key = JSON.stringify(life);
  const known = lived.get(key);
  if (known !== undefined) return known;
  const diary = livedThrough(life);
  lived.set(key, diary);
  return diary;
}

function inEveryLife(problems: (diary: Diary, plan: CurrentPlan) => readonly string[], runs = count): void {
  fc.assert(
    fc.property(lives(60), (life) => {
      const diary = diaryOf(life);
      const found = problems(diary, diary.plan());
      if (found.length > 0) throw new Error(found.slice(0, 5).join('\n'));
    }),
    { numRuns: runs, seed, ...search },
  );
}

const oneSet = ({ dose }: Prescription): number =>
  dose.kind === 'reps'
    ? dose.reps * (dose.lift + dose.hold + dose.lower)
    : dose.kind === 'holds'
      ? dose.repeats * dose.seconds
      : dose.seconds;
const isAhead = ({ standing }: CurrentPlan['sessions'][number]): boolean =>
  standing.state === 'coming' || standing.state === 'open';
const isStrength = ({ session }: CurrentPlan['sessions'][number]): boolean => session.kind !== 'mobility';
const work = ({ warmUp, main, coolDown }: Session): string =>
  JSON.stringify([warmUp, main, coolDown].map((part) => part.map(({ why, ...entry }) => entry)));

/** Harder as the issue has it: a higher level in the family, more sets, more of the same exercise, more effort. */
function harder(now: Prescription, than: Prescription): string | null {
  if (exerciseOf(now).level > exerciseOf(than).level) return `${now.exerciseId} is above ${than.exerciseId}`;
  if (now.sets > than.sets) return `${now.exerciseId}: ${now.sets} sets, not ${than.sets}`;
  if (now.exerciseId === than.exerciseId && oneSet(now) > oneSet(than)) return `${now.exerciseId}: more in a set`;
  if ((now.effort ?? 0) > (than.effort ?? 0)) return `${now.exerciseId}: effort ${now.effort}, not ${than.effort}`;
  return null;
}

describe('a plan that listens', { timeout: 600_000 }, () => {
  it('comes of whatever was recorded, and never throws', () => {
    const odd = fc.oneof(
      fc.string(),
      fc.integer(),
      fc.constant(null),
      fc.constant(undefined),
      fc.object(),
      fc.constant('2026-02-30'),
    );
    const rows = fc.record({
      id: fc.oneof(fc.string(), odd),
      kind: fc.oneof(fc.constantFrom(...Object.keys(factVersions)), odd),
      at: fc.oneof(fc.integer({ min: 0, max: 2e12 }), odd),
      day: fc.oneof(fc.constant('2026-03-01'), odd),
      zone: odd,
      device: odd,
      version: fc.oneof(fc.constant(1), odd),
      payload: odd,
    });
    fc.assert(
      fc.property(lives(6), fc.array(rows, { maxLength: 20 }), fc.integer({ min: -400, max: 800 }), (life, junk, days) => {
        const diary = livedThrough(life);
        const facts = [...(junk as unknown as StoredFact[]), ...diary.facts]; // the point of this law
        expect(currentPlan(facts, addDays(diary.day, days), exercises).sessions).toHaveLength(30);
      }),
      { numRuns: count, seed, ...search },
    );
  });

  for (const [name, check] of Object.entries(checks)) {
    it(`keeps rules 1 to 12 and 25 in what lies ahead: ${name}`, () => {
      inEveryLife((diary, plan) => check(plan, diary.day));
    });
  }

  it('leaves what is done as it was played', () => {
    inEveryLife((diary, plan) => {
      const played = new Map<string, Session>();
      for (const fact of diary.facts)
        if (fact.kind === 'session-begun') {
          const { sessionId, session } = fact.payload as { sessionId: string; session: Session };
          played.set(sessionId, session);
        }
      return plan.sessions
        .filter(({ standing }) => standing.state === 'done')
        .filter(({ session }) => work(session) !== work(played.get(session.id) as Session))
        .map(({ session }) => `${session.id} was rewritten`);
    });
  });

  it('does not depend on the order in which facts arrive', () => {
    fc.assert(
      fc.property(lives(40), fc.infiniteStream(fc.nat()), (life, chance) => {
        const diary = livedThrough(life);
        const shuffled = diary.facts
          .map((fact) => ({ fact, key: chance.next().value }))
          .sort((a, b) => a.key - b.key)
          .map(({ fact }) => fact);
        expect(currentPlan(shuffled, diary.day, exercises)).toEqual(diary.plan());
      }),
      { numRuns: Math.ceil(count / 2), seed, ...search },
    );
  });

  it('says a because for every difference, and none where there is none', () => {
    inEveryLife((_, plan) => {
      const problems: string[] = [];
      const begun = new Map(plan.begun?.weeks.flatMap(({ sessions }) => sessions.map((session) => [session.id, session])));
      for (const { session, standing } of plan.sessions) {
        const before = begun.get(session.id) as Session; // the ids are the begun block's
        const own = plan.changes.filter(({ sessionId }) => sessionId === session.id);
        const said = new Set(own.map(({ exerciseId }) => exerciseId));
        const ofDay = own.filter(({ exerciseId }) => exerciseId === null).map(({ because }) => because.code);
        if (session.day !== before.day && ofDay.length === 0) problems.push(`${session.id}: day ${before.day} to ${session.day}`);
        if (session.day === before.day && ofDay.some((code) => code !== 'no-room' && code !== 'left-out-for-pause'))
          problems.push(`${session.id}: ${ofDay} on its own day`);
        if (standing.state === 'done') continue;
        const key = ({ why, superset, ...entry }: Prescription): string => JSON.stringify(entry);
        const [was, is] = [before, session].map(({ warmUp, main, coolDown }) => [...warmUp, ...main, ...coolDown]);
        const old = new Set(was?.map(key));
        for (const entry of is ?? []) {
          const differs = !old.has(key(entry));
          if (differs && !said.has(entry.exerciseId))
            problems.push(`${session.id}: ${entry.exerciseId} differs without a because`);
        }
        const now = new Set([...(is ?? []), ...(was ?? [])].map(({ exerciseId }) => exerciseId));
        for (const { exerciseId } of own)
          if (exerciseId !== null && !now.has(exerciseId))
            problems.push(`${session.id}: a because for ${exerciseId}, which is not there`);
        if (work(session) === work(before) && own.some(({ exerciseId }) => exerciseId !== null))
          problems.push(`${session.id}: a because without a difference: ${JSON.stringify(own)}`);
      }
      return problems;
    });
  });

  it('rule 14: goes up at the start of an odd week alone; in the even week sets and effort change', () => {
    inEveryLife((_, plan) => {
      const problems: string[] = [];
      for (const later of plan.sessions.filter((one) => isStrength(one) && isAhead(one) && one.week.number % 2 === 0)) {
        const earlier = plan.sessions.find(
          ({ week, session }) => week.number === later.week.number - 1 && session.kind === later.session.kind,
        );
        if (earlier === undefined || !isAhead(earlier)) continue;
        const byOwnWish = new Set(
          plan.changes
            .filter(({ because }) => /swapped|hard-run|minutes|filter/.test(because.code))
            .map(({ sessionId, exerciseId }) => `${sessionId} ${exerciseId}`),
        );
        for (const entry of later.session.main) {
          const was = earlier.session.main.find(({ family }) => family === entry.family);
          if (
            was === undefined ||
            byOwnWish.has(`${later.session.id} ${entry.exerciseId}`) ||
            byOwnWish.has(`${earlier.session.id} ${was.exerciseId}`)
          )
            continue;
          if (
            exerciseOf(entry).level > exerciseOf(was).level ||
            (entry.exerciseId === was.exerciseId && oneSet(entry) > oneSet(was))
          )
            problems.push(`${later.session.id}: ${was.exerciseId} → ${entry.exerciseId}`);
        }
      }
      return problems;
    });
  });

  it('rule 13: a slot ahead changes by a rung of its ladder, or says variety or filter', () => {
    inEveryLife((_, plan) => {
      const problems: string[] = [];
      for (const { before, after } of slotsInTurn(plan)) {
        const [from, to] = [exerciseOf(before), exerciseOf(after)];
        if (from.id === to.id || from.harder.includes(to.id) || from.easier.includes(to.id)) continue;
        const codes = [before, after].map(({ why }) => why.code).join(' ');
        // What a slot goes back to after it stood aside once is told by what it stood aside for.
        if (!/variety|filter|answers/.test(codes)) problems.push(`${from.id} → ${to.id} (${codes})`);
      }
      return problems;
    });
  });

  it('rule 15: the slots of A and of B stay the same in what lies ahead, but for pain', () => {
    inEveryLife((_, plan) =>
      (['strength-a', 'strength-b'] as const).flatMap((kind) => {
        const ahead = plan.sessions.filter((one) => isAhead(one) && one.session.kind === kind);
        const whole = ahead.filter(
          ({ session }) =>
            !plan.changes.some(({ sessionId, because }) => sessionId === session.id && because.code === 'left-out-for-pain'),
        );
        const slots = new Set(whole.map(({ session }) => session.main.map(({ family }) => family).join()));
        return slots.size <= 1 ? [] : [...slots];
      }),
    );
  });

  it('rule 16: two sets in easy weeks, two or three in hard ones, fewer for pain alone, one more on a side at most', () => {
    inEveryLife((_, plan) => {
      const problems: string[] = [];
      for (const { session, week } of plan.sessions.filter((one) => isAhead(one) && isStrength(one))) {
        for (const { sets, exerciseId, why, extraSide, sides } of session.main) {
          const most = week.kind === 'hard' ? 3 : 2;
          if (sets > most) problems.push(`${session.id} ${exerciseId}: ${sets} sets`);
          const hurt = plan.reports.some(({ state }) => state === 'red' || state === 'amber');
          if (sets < 2 && !hurt) problems.push(`${session.id} ${exerciseId}: ${sets} set, ${why.code}`);
          if (extraSide !== undefined && sides !== 'each')
            problems.push(`${session.id} ${exerciseId}: one more on a side it has not`);
        }
      }
      return problems;
    });
  });

  it('a worse report never gives a harder next session', () => {
    const said = fc.record({
      pain: fc.option(fc.integer({ min: 0, max: 10 })),
      effort: fc.constantFrom('easy' as const, 'right' as const, 'hard' as const, null),
      sharp: fc.boolean(),
      limp: fc.boolean(),
      hurt: fc.option(fc.record({ place: fc.nat(4), worst: fc.integer({ min: 0, max: 10 }), sharp: fc.boolean() })),
      morning: fc.option(
        fc.record({
          pain: fc.integer({ min: 0, max: 10 }),
          compared: fc.constantFrom('better' as const, 'same' as const, 'worse' as const),
        }),
      ),
    });
    const efforts = ['easy', 'right', 'hard'] as const;
    fc.assert(
      fc.property(lives(30), said, said, (life, one, other) => {
        // Both said something of the same things; the other said worse of each.
        const pain = one.pain === null ? null : Math.max(one.pain, other.pain ?? 0);
        const effort =
          one.effort === null || other.effort === null
            ? one.effort
            : (efforts[Math.max(efforts.indexOf(one.effort), efforts.indexOf(other.effort))] ?? null);
        const hurt =
          one.hurt === null
            ? null
            : {
                ...one.hurt,
                worst: Math.max(one.hurt.worst, other.hurt?.worst ?? 0),
                sharp: one.hurt.sharp || (other.hurt?.sharp ?? false),
              };
        const order = ['better', 'same', 'worse'] as const;
        const morning = one.morning && {
          pain: Math.max(one.morning.pain, other.morning?.pain ?? 0),
          compared:
            order[Math.max(order.indexOf(one.morning.compared), order.indexOf(other.morning?.compared ?? 'better'))] ?? 'same',
        };
        const worse = { pain, effort, sharp: one.sharp || other.sharp, limp: one.limp || other.limp, hurt, morning };
        const [calm, sore] = [one, worse].map((report) => afterLast(life, report));
        if (calm === null || sore === null || calm === undefined || sore === undefined || sore.stopped !== null) return;
        const problems = (['strength-a', 'strength-b'] as const).flatMap((kind) => {
          const [before, after] = [calm, sore].map(
            (plan) => plan.sessions.find((planned) => isAhead(planned) && planned.session.kind === kind)?.session,
          );
          return (after?.main ?? []).flatMap((entry) => {
            const was = before?.main.find(({ family }) => family === entry.family);
            const why = was === undefined ? `${entry.family} came in` : harder(entry, was);
            return why === null ? [] : [`${kind}: ${why}`];
          });
        });
        if (problems.length > 0) throw new Error(problems.join('\n'));
      }),
      { numRuns: count, seed, ...search },
    );
  });

  it('rule 34: taking back a session that went well never raises a later week', () => {
    inEveryLife((diary, plan) => {
      const calm = plan.reports.find(({ trained, ready }) => trained.length > 0 && trained.every((family) => ready.has(family)));
      // With other answers in between, what the session was held to is not what it is held to now.
      const isOneAnswer = !diary.facts.some(({ kind }) => kind === 'profile-changed' || kind === 'self-test');
      if (calm?.sitting == null || plan.absence !== null || !isOneAnswer) return [];
      const { id, sessionId } = calm.sitting;
      const without = diary.facts.filter(({ payload }) => (payload as { runThroughId?: string })?.runThroughId !== id);
      const other = currentPlan(without, diary.day, exercises);
      if (other.absence !== null) return []; // then the weeks themselves lie elsewhere
      return plan.sessions.flatMap(({ session, standing }, place) => {
        const after = other.sessions[place];
        if (session.id === sessionId || after === undefined || standing.state !== 'coming' || after.standing.state !== 'coming')
          return [];
        return after.session.main.flatMap((entry) => {
          const was = session.main.find(({ family }) => family === entry.family);
          const why = was === undefined ? null : harder(entry, was);
          return why === null ? [] : [`${session.id} without ${sessionId}: ${why}`];
        });
      });
    });
  });
});

/** Each slot that lies ahead, with the same slot in the session of its kind after. */
function slotsInTurn(plan: CurrentPlan): { before: Prescription; after: Prescription }[] {
  return (['strength-a', 'strength-b'] as const).flatMap((kind) => {
    const ahead = plan.sessions.filter((one) => isAhead(one) && one.session.kind === kind);
    return ahead.slice(1).flatMap(({ session }, place) =>
      session.main.flatMap((after) => {
        const before = ahead[place]?.session.main.find(({ family }) => family === after.family);
        return before === undefined ? [] : [{ before, after }];
      }),
    );
  });
}

interface SaidLast {
  readonly pain: number | null;
  readonly effort: 'easy' | 'right' | 'hard' | null;
  readonly sharp: boolean;
  readonly limp: boolean;
  readonly hurt: { readonly place: number; readonly worst: number; readonly sharp: boolean } | null;
  readonly morning: { readonly pain: number; readonly compared: 'better' | 'same' | 'worse' } | null;
}

/** A life, one more session with this said of it, and the morning after; null: no session was there to do. */
function afterLast(life: Life, { morning, ...report }: SaidLast): CurrentPlan | null {
  const diary = livedThrough(life);
  const plan = diary.plan();
  const open = plan.sessions.find((planned) => isAhead(planned) && isStrength(planned));
  if (open === undefined || plan.stopped !== null) return null;
  diary.sit(open.session, { share: 1, spot: null, ...report } satisfies NonNullable<LivedDay['session']>);
  diary.day = addDays(diary.day, 1);
  if (morning !== null) diary.write({ kind: 'check-in', payload: { when: 'morning', ...morning, note: '' } });
  return diary.plan(diary.day satisfies LocalDay);
}
