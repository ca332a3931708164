import { useMemo } from 'react';
import { Link, useNavigate } from 'react-router';
import { exercises } from '../../catalogue/index.ts';
import { currentPlan, firstSideOf } from '../../core/adapt/index.ts';
import { type Exercise, exerciseById } from '../../core/exercise/index.ts';
import { exerciseSession } from '../../core/workout/index.ts';
import { player } from '../../player/index.ts';
import { useKept, useToday } from '../../store/index.ts';
import { Button, buttonClass } from '../../ui/index.ts';
import { sittingName } from '../../words/sittings.ts';
import { explainStop } from '../../words/stops.ts';
import { unfinishedFirst } from '../../words/today.ts';

const nameOf = (exerciseId: string) => exerciseById(exercises, exerciseId)?.name ?? exerciseId;

/** This exercise by itself, now, led by the player; needs no block. */
export function DoItNow({ exercise }: { readonly exercise: Exercise }) {
  const navigate = useNavigate();
  const phase = useKept((kept) => kept.phase);
  const facts = useKept((kept) => kept.facts);
  const open = useKept((kept) => kept.runThrough?.session ?? null);
  const today = useToday();
  const plan = useMemo(() => currentPlan(facts, today, exercises), [facts, today]);
  const session = useMemo(() => exerciseSession(exercise, today), [exercise, today]);
  if (phase !== 'ready') return null; // without its records the player could keep nothing; the shell says why
  if (plan.stopped !== null) {
    return (
      <>
        <p>{explainStop(plan.stopped, today)}</p>
        <Link className={buttonClass('soft')} to="/check-in#see-someone">
          When to see someone
        </Link>
      </>
    );
  }
  if (open !== null) {
    return (
      <>
        <p>{unfinishedFirst(sittingName(open, nameOf))}</p>
        <Link className={buttonClass('soft')} to={`/workout/${open.id}`}>
          Continue session
        </Link>
      </>
    );
  }
  return (
    <Button
      onClick={() => {
        player.begin(session, plan.block === null ? 'left' : firstSideOf(plan.block.profile)); // in the tap itself: it wakes the sound
        void navigate(`/workout/${session.id}`);
      }}
    >
      Do it now, {session.minutes} min
    </Button>
  );
}
