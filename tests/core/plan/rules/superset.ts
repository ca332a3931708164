import type { Session } from '../../../../src/core/plan/index.ts';
import type { Step } from '../../../../src/core/workout/index.ts';
import { isApart } from './cuts.ts';
import { isTrunk, ofSessions, timelineOf } from './reading.ts';
import type { Rule } from './rule.ts';

const rank: Readonly<Record<string, number>> = {
  'hip-extension': 0,
  'single-leg': 0,
  'lateral-hip': 1,
  'anti-rotation': 2,
  trunk: 2,
  'hip-flexor-strength': 3,
};

/** Of a superset, what is wrong with it. */
function problemsOf({ main, warmUp, coolDown, kind }: Session): string[] {
  if ([...warmUp, ...coolDown].some(({ superset }) => superset !== null)) return ['a superset outside main'];
  const places = main.flatMap(({ superset }, place) => (superset === null ? [] : [place]));
  if (places.length === 0) return [];
  if (kind === 'mobility') return ['a superset in mobility'];
  const paired = places.flatMap((place) => main[place] ?? []);
  const [one, other] = paired;
  if (one === undefined || other === undefined || paired.length > 2) return [`${places.length} exercises in supersets`];
  const leg = isTrunk(one) ? other : one;
  return [
    ...(one.superset === other.superset ? [] : [`letters ${one.superset} and ${other.superset}`]),
    ...(places[1] === (places[0] ?? 0) + 1 ? [] : ['partners are not neighbours']),
    ...(isTrunk(one) !== isTrunk(other) && rank[leg.family] !== undefined && (rank[leg.family] ?? 9) < 2
      ? []
      : [`${one.family} with ${other.family}`]),
    ...(isApart(main, leg.family) ? [] : [`${one.exerciseId} and ${other.exerciseId} share a target`]),
  ];
}

interface Return {
  /** The places in the session of the exercise that comes back and of its partner. */
  readonly own: number;
  readonly partner: number;
  readonly set: number;
  /** The partner has a set in between. */
  readonly turn: boolean;
  readonly rest: number;
}

/** True if what lies before a later set is the partner's set, 10 seconds to prepare, and as much rest as is missing then. */
function isReturn(steps: readonly Step[], { own, partner, set, turn, rest }: Return): boolean {
  const work = steps.filter((step) => step.entry === own && step.kind === 'work');
  const end = Math.max(...work.filter((step) => step.set === set - 1).map(({ start, seconds }) => start + seconds));
  const next = Math.min(...work.filter((step) => step.set === set).map(({ start }) => start));
  const between = steps.filter((step) => step.start >= end && step.start < next);
  const played = between.some((step) => step.entry === partner && step.kind === 'work');
  const back = between.filter((step) => step.kind === 'prepare' && step.entry === own).map(({ seconds }) => seconds);
  // A rest before one's own return tops up one's own; an earlier one is the partner's.
  const last = between.at(turn ? -2 : -1);
  const topUp = last?.kind === 'rest' ? last.seconds : 0;
  const missing = Math.max(0, rest - (next - end - topUp));
  return played === turn && back.join() === (turn ? '10' : '') && topUp === missing;
}

/** Supersets, and the order of a main part. */
export const superset: readonly Rule[] = [
  {
    rule: 16,
    title: 'a superset is one pair a session: trunk and leg, neighbours, one letter, no shared target',
    problems: (block) => ofSessions(block, problemsOf),
  },
  {
    rule: 22,
    title: 'single-leg and hip extension come first, then lateral hip, trunk, hip flexors; a superset brings its partner along',
    problems: (block) =>
      ofSessions(block, ({ kind, main }) => {
        if (kind === 'mobility') return [];
        const alone = main.filter((entry) => entry.superset === null || !isTrunk(entry));
        const ranks = alone.map(({ family }) => rank[family] ?? 9);
        return ranks.every((one, place) => one >= (ranks[place - 1] ?? 0)) ? [] : [main.map(({ family }) => family).join()];
      }),
  },
  {
    rule: 26,
    title: 'a superset is played round by round: 20 seconds to the partner, 10 back, rest topped up and no longer',
    problems: (block) =>
      ofSessions(block, (session) => {
        const first = session.warmUp.length;
        return session.main.flatMap((entry, place) => {
          const partner = session.main.findIndex((one, at) => at !== place && one.superset === entry.superset);
          const other = session.main[partner];
          if (entry.superset === null || other === undefined) return [];
          return Array.from({ length: entry.sets - 1 }, (_, at) => at + 2)
            .filter((set) => {
              const turn = other.sets >= (place < partner ? set - 1 : set);
              return !isReturn(timelineOf(session), {
                own: place + first,
                partner: partner + first,
                set,
                turn,
                rest: entry.restSeconds,
              });
            })
            .map((set) => `${entry.exerciseId}: the way back to set ${set}`);
        });
      }),
  },
];
