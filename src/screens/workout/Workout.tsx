import { useMemo, useState } from 'react';
import { useParams } from 'react-router';
import { exercises } from '../../catalogue/index.ts';
import { currentPlan } from '../../core/adapt/index.ts';
import { benchmarkOf, isGoing, isOver } from '../../core/workout/index.ts';
import { usePlayer, useStage } from '../../player/index.ts';
import { useKept, useToday } from '../../store/index.ts';
import { Elsewhere, OtherOpen, Ready, StoppedMeanwhile } from './Before.tsx';
import { Playing } from './Playing.tsx';
import { Summary } from './Summary.tsx';
import { TestResult } from './TestResult.tsx';
import { nameOf } from './told.ts';

/** The player: covers everything for as long as a session is played, until it is saved. */
export default function Workout() {
  const { sessionId = '' } = useParams();
  const { runThrough, sound, wakeLock, elsewhere } = usePlayer();
  const facts = useKept((kept) => kept.facts);
  const today = useToday();
  const { stopped } = useMemo(() => currentPlan(facts, today, exercises), [facts, today]);
  const [wasStopped] = useState(stopped !== null);
  useStage(nameOf);
  if (elsewhere) return <Elsewhere />;
  if (runThrough === null) return <Ready sessionId={sessionId} />;
  if (runThrough.session.id !== sessionId) return <OtherOpen runThrough={runThrough} />;
  if (isOver(runThrough) && benchmarkOf(sessionId) !== null) return <TestResult key={runThrough.id} runThrough={runThrough} />;
  if (isOver(runThrough)) return <Summary runThrough={runThrough} stopped={stopped !== null} />;
  // What is going on is not torn away; once it stands, it is not taken up again.
  if (stopped !== null && (wasStopped || !isGoing(runThrough))) return <StoppedMeanwhile stop={stopped} today={today} />;
  return <Playing runThrough={runThrough} sound={sound} wakeLock={wakeLock} />;
}
