import { Navigate, useParams } from 'react-router';
import { benchmarkOf, isOver } from '../../core/workout/index.ts';
import { usePlayer, useStage } from '../../player/index.ts';
import { useStopped, useToday } from '../../store/index.ts';
import { Elsewhere, OtherOpen, Ready, StoppedMeanwhile } from './Before.tsx';
import { Playing } from './Playing.tsx';
import { Summary } from './Summary.tsx';
import { TestResult } from './TestResult.tsx';
import { nameOf } from './told.ts';

/** The player: covers everything for as long as a session is played, until it is saved. */
export default function Workout() {
  const { sessionId = '' } = useParams();
  const { runThrough, sound, pocket, wakeLock, elsewhere } = usePlayer();
  const today = useToday();
  const stopped = useStopped();
  useStage(nameOf);
  if (elsewhere) return <Elsewhere />;
  if (runThrough === null) return <Ready sessionId={sessionId} />;
  if (runThrough.session.id !== sessionId) {
    if (stopped !== null) return <Navigate to={`/workout/${runThrough.session.id}`} replace />;
    return <OtherOpen runThrough={runThrough} />;
  }
  if (isOver(runThrough) && benchmarkOf(sessionId) !== null) return <TestResult key={runThrough.id} runThrough={runThrough} />;
  if (isOver(runThrough)) return <Summary runThrough={runThrough} stopped={stopped !== null} />;
  // The player stands by itself, whichever screen or tab the stop came from; this says why, and ends it.
  if (stopped !== null) return <StoppedMeanwhile stop={stopped} today={today} />;
  return <Playing runThrough={runThrough} sound={sound} pocket={pocket} wakeLock={wakeLock} />;
}
