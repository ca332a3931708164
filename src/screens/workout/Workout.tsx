import { useParams } from 'react-router';
import { isOver } from '../../core/workout/index.ts';
import { usePlayer, useStage } from '../../player/index.ts';
import { Elsewhere, OtherOpen, Ready } from './Before.tsx';
import { Playing } from './Playing.tsx';
import { Summary } from './Summary.tsx';
import { nameOf } from './told.ts';

/** The player: covers everything for as long as a session is played, until it is saved. */
export default function Workout() {
  const { sessionId = '' } = useParams();
  const { runThrough, sound, wakeLock, elsewhere } = usePlayer();
  useStage(nameOf);
  if (elsewhere) return <Elsewhere />;
  if (runThrough === null) return <Ready sessionId={sessionId} />;
  if (runThrough.session.id !== sessionId) return <OtherOpen runThrough={runThrough} />;
  if (isOver(runThrough)) return <Summary runThrough={runThrough} />;
  return <Playing runThrough={runThrough} sound={sound} wakeLock={wakeLock} />;
}
