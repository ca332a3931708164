import type { CurrentPlan, PlanChange } from '../core/adapt/index.ts';
import type { LocalDay } from '../core/calendar/index.ts';
import { type Exercise, exerciseById } from '../core/exercise/index.ts';
import type { Session } from '../core/plan/block.ts';
import type { PainCause } from '../core/plan/index.ts';
import { amberFrom } from '../core/safety/index.ts';
import { explainChange } from './changes.ts';
import { onDay } from './days.ts';
import { midSentence } from './names.ts';
import { painWords } from './pain.ts';
import { sessionName } from './sessions.ts';
import { explainStop } from './stops.ts';

/** What an answer about the hips changes. */
export interface WhatChanges {
  readonly kind: 'paused' | 'down' | 'held' | 'up' | 'freed' | 'none';
  readonly sentence: string;
  /** The session it is about, where one has a page to show it; null: none. */
  readonly sessionId: string | null;
}

/**
 * What an answer changes in the plan, in a sentence with its reason. `before` and `after`: the plan without and with it. `pain`: the
 * worst that was said (0–10); null: no number was.
 */
export function whatChanges(
  before: CurrentPlan,
  after: CurrentPlan,
  pain: number | null,
  exercises: readonly Exercise[],
  today: LocalDay,
): WhatChanges {
  const stop = after.stopped;
  if (stop !== null) {
    const sentence =
      before.stopped === null ? explainStop(stop, today) : 'Your plan rests already, so nothing else changes because of this.';
    return { kind: 'paused', sentence, sessionId: null };
  }
  const ahead = after.sessions.filter(({ standing }) => standing.state === 'open' || standing.state === 'coming');
  const known = keysOf(before);
  const left = keysOf(after);
  for (const { session } of ahead) {
    const added = changesIn(after, session).filter((change) => !known.has(keyOf(change)));
    const gone = changesIn(before, session).filter((change) => 'pain' in change.because && !left.has(keyOf(change)));
    const told = added.length > 0 ? addedWords(added, session, after, exercises, today) : null;
    if (told !== null) return { ...told, sessionId: session.id };
    if (gone.length > 0) {
      const where = whereOf(session, today);
      return { kind: 'freed', sentence: `${where} goes up again, because your hips were calm.`, sessionId: session.id };
    }
  }
  const sentence =
    pain !== null && pain < amberFrom
      ? 'Nothing changes, because your hips are calm enough to go on as planned.'
      : 'Nothing changes, because your next sessions ask for no more than last time anyway.';
  return { kind: 'none', sentence, sessionId: null };
}

type ExerciseChange = Extract<PlanChange, { readonly exerciseId: string }>;

function addedWords(
  added: readonly ExerciseChange[],
  session: Session,
  after: CurrentPlan,
  exercises: readonly Exercise[],
  today: LocalDay,
): { readonly kind: WhatChanges['kind']; readonly sentence: string } | null {
  const pained = added.filter(({ because }) => 'pain' in because);
  const [first] = pained;
  const where = whereOf(session, today);
  if (first === undefined) {
    const climbed = added.find(({ because }) => because.code.startsWith('climbed'));
    return climbed === undefined ? null : { kind: 'up', sentence: explainChange(climbed, after, exercises, today) };
  }
  const downs = pained.filter(({ because }) => because.code !== 'held-for-pain').length;
  const helds = pained.length - downs;
  const kind = downs > 0 ? 'down' : 'held';
  const worst = pained.find(({ because }) => because.code !== 'held-for-pain') ?? first;
  const cause = painWords((worst.because as { readonly pain: PainCause }).pain, today); // it has one: see `pained`
  if (pained.length === 1) return { kind, sentence: oneSentence(first, where, cause, exercises) };
  if (helds === 0) return { kind, sentence: `${where} gets gentler: ${downs} exercises step down, because ${cause}.` };
  if (downs === 0) return { kind, sentence: `${where} does not go up: ${helds} exercises stay as they were, because ${cause}.` };
  const [down, held] = [downs === 1 ? 'one exercise steps down' : `${downs} exercises step down`, others(helds)];
  return { kind, sentence: `${where} gets gentler: ${down} and ${held}, because ${cause}.` };
}

/** Of the one exercise that changes. */
function oneSentence(
  { exerciseId, because }: ExerciseChange,
  where: string,
  cause: string,
  exercises: readonly Exercise[],
): string {
  const nameOf = (id: string) => midSentence(exerciseById(exercises, id)?.name ?? 'one exercise');
  const name = nameOf(exerciseId);
  if (because.code === 'held-for-pain') return `${where} does not go up: ${name} stays as it was, because ${cause}.`;
  if (!('from' in because)) return `${where} gets gentler: ${name} is left out for now, because ${cause}.`;
  return because.from === exerciseId
    ? `${where} gets gentler: ${name} goes one step down, because ${cause}.`
    : `${where} gets gentler: ${name} takes over from ${nameOf(because.from)}, because ${cause}.`;
}

/** "Strength B on Thursday"; one whose day went by is still open. */
function whereOf({ kind, day }: Session, today: LocalDay): string {
  return day < today ? `${sessionName(kind)}, still open,` : `${sessionName(kind)} ${onDay(day, today)}`;
}

function others(count: number): string {
  return count === 1 ? 'one stays as it was' : `${count} stay as they were`;
}

function changesIn(plan: CurrentPlan, session: Session): ExerciseChange[] {
  return plan.changes.filter((change): change is ExerciseChange => change.sessionId === session.id && change.exerciseId !== null);
}

const keyOf = (change: PlanChange): string => JSON.stringify(change);
const keysOf = (plan: CurrentPlan): ReadonlySet<string> => new Set(plan.changes.map(keyOf));
