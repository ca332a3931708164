import type { CurrentPlan } from '../adapt/index.ts';
import { addDays, type LocalDay } from '../calendar/index.ts';
import { type Fact, type FactPayloads, worstOfRun } from '../facts/index.ts';
import { formChecksOf } from '../form/index.ts';
import { adviseFromDays, amberFrom } from '../safety/index.ts';
import { type Because, type Mistake, type MistakeName, mistakeNames, type RunsSeen } from './mistakes.ts';
import { painAnswers, runsIn, strengthIn, warmedDays, windowFrom } from './record.ts';

export interface LookOrder {
  /** In order of time, corrections applied. */
  readonly facts: readonly Fact[];
  readonly plan: CurrentPlan;
  readonly today: LocalDay;
  readonly runs: RunsSeen;
}

/** What the record says of a mistake. `hint`: it is silent rather than saying so, and the person's word goes before it. */
interface Seen {
  readonly state: 'looks-fine' | 'worth-a-look';
  readonly because: Because;
  readonly hint?: boolean;
}

/** From here on a pair of shoes is worth a look. Source: docs/health.md, "Where the article disagrees with itself". */
const shoesFromKilometres = 500;
/** Strength sessions in two weeks: half of two a week. */
const leastStrength = 2;
/** Fewer runs or answers than these say nothing of a habit. */
const leastRuns = 3;

const fine = (because: Because): Seen => ({ state: 'looks-fine', because });
const worthALook = (because: Because): Seen => ({ state: 'worth-a-look', because });

/**
 * The ten mistakes as they stand today, in the article's order: from what is on record of the last two weeks, or else from what
 * the person said of it. Nothing follows from them; they change no plan.
 */
export function lookAtMistakes(order: LookOrder): readonly Mistake[] {
  return mistakeNames.map((name) => {
    const seen = looks[name](order);
    const answer = lastAnswer(order.facts, name);
    const said = answer?.payload.holds ?? null;
    const mayBeSaid = seen === null || seen.hint === true;
    if (mayBeSaid && answer !== null && said !== null) {
      const because = { code: 'said', holds: said, day: answer.day } as const;
      return { name, state: said ? 'worth-a-look' : 'looks-fine', because, mayBeSaid, said };
    }
    const { state, because } = seen ?? { state: 'not-known' as const, because: { code: 'not-known' as const } };
    return { name, state, because, mayBeSaid, said };
  });
}

const looks: Readonly<Record<MistakeName, (order: LookOrder) => Seen | null>> = {
  'early-signs': ({ facts, plan, today }) => {
    if (plan.longPain !== null && plan.longPain.spokenUntil === null) {
      return worthALook({ code: 'pain-days', days: plan.longPain.days });
    }
    const altered = runsIn(facts, today).findLast(({ run }) => run.altered === true);
    if (altered !== undefined) return worthALook({ code: 'stride-changed', day: altered.day });
    return calm(facts, plan, today);
  },
  'no-warm-up': ({ facts, plan, today }) => {
    const runs = runsIn(facts, today);
    if (runs.length < leastRuns) return null;
    const warm = warmedDays(plan.sittings);
    const warmed = runs.filter(({ day }) => warm.has(day)).length;
    const because = { code: 'warm-ups', runs: runs.length, warmed } as const;
    return 2 * warmed >= runs.length ? fine(because) : { ...worthALook(because), hint: true };
  },
  'through-pain': ({ facts, today }) => {
    const told = runsIn(facts, today).flatMap(({ day, run }) => {
      const worst = worstOfRun(run);
      return worst === null ? [] : [{ day, worst }];
    });
    const sore = told.findLast(({ worst }) => worst >= amberFrom);
    if (sore !== undefined) return worthALook({ code: 'run-hurt', ...sore });
    return told.length === 0 ? null : fine({ code: 'runs-calm', runs: told.length });
  },
  'no-strength': ({ plan, today }) => {
    const done = strengthIn(plan.sittings, today);
    const because = { code: 'strength-done', done } as const;
    if (done >= leastStrength) return fine(because);
    const begun = plan.begun?.weeks[0]?.sessions[0].day; // as it was begun: time away moves the plan on
    if (begun === undefined || begun > windowFrom(today) || plan.pause !== null) return null; // too early to say, or away
    return { ...worthALook(because), hint: true };
  },
  overstride: ({ facts }) => {
    const check = formChecksOf(facts).findLast(({ answers }) => answers.overstride === 'yes' || answers.overstride === 'no');
    if (check === undefined) return null;
    const seen = check.answers.overstride === 'yes';
    const because = { code: 'form', seen, day: check.day } as const;
    return seen ? worthALook(because) : fine(because);
  },
  'one-surface': ({ runs: { oneSurface } }) => {
    if (oneSurface === null) return null;
    return oneSurface ? worthALook({ code: 'surface', one: true }) : fine({ code: 'surface', one: false });
  },
  'old-shoes': ({ runs: { shoesKilometres } }) => {
    if (shoesKilometres === null) return null;
    const because = { code: 'shoes', kilometres: Math.round(shoesKilometres) } as const;
    return shoesKilometres >= shoesFromKilometres ? worthALook(because) : fine(because);
  },
  'long-sitting': () => null,
  'too-soon': ({ facts, plan, today, runs: { spike } }) => {
    const hard = hardAfterBreak(facts, plan, today);
    if (hard !== null) return worthALook({ code: 'hard-after-break', day: hard });
    if (spike === null) return null;
    return spike ? worthALook({ code: 'spike', spike }) : fine({ code: 'spike', spike });
  },
  'no-help': ({ facts, plan, today }) => {
    const { longPain } = plan;
    if (longPain === null) return calm(facts, plan, today);
    if (longPain.spokenUntil !== null) return fine({ code: 'spoken', until: longPain.spokenUntil });
    return longPain.days >= adviseFromDays
      ? worthALook({ code: 'pain-days', days: longPain.days })
      : fine({ code: 'short-pain' });
  },
};

/** Answers of the last two weeks without pain of 3 or more; null: too few to say. */
function calm(facts: readonly Fact[], { sittings }: CurrentPlan, today: LocalDay): Seen | null {
  const answers = painAnswers(facts, sittings, today);
  const isCalm = answers.length >= leastRuns && answers.every((worst) => worst < amberFrom);
  return isCalm ? fine({ code: 'calm-answers', answers: answers.length }) : null;
}

/** The first hard or long run within two weeks of coming back after a week or more away, of late; null: none. */
function hardAfterBreak(facts: readonly Fact[], { absence }: CurrentPlan, today: LocalDay): LocalDay | null {
  if (absence === null) return null;
  const until = addDays(absence.back, 14);
  const hard = runsIn(facts, today).find(({ day, run }) => run.run !== 'easy' && day >= absence.back && day < until);
  return hard?.day ?? null;
}

function lastAnswer(facts: readonly Fact[], name: MistakeName) {
  let last: { readonly day: LocalDay; readonly payload: FactPayloads['mistake-answered'] } | null = null;
  for (const fact of facts) if (fact.kind === 'mistake-answered' && fact.payload.mistake === name) last = fact;
  return last;
}
