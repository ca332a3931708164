import { useParams } from 'react-router';
import { isOver } from '../../core/workout/index.ts';
import { usePlayer, useStage } from '../../player/index.ts';
import { Away } from './Away.tsx';
import { Elsewhere, OtherOpen, Ready } from './Before.tsx';
import { Stage } from './Stage.tsx';
import { Summary } from './Summary.tsx';

/** The player: covers everything for as long as a session is played, until it is saved. */
export default function Workout() {
  const { sessionId = '' } = useParams();
  const { runThrough, sound, wakeLock, elsewhere } = usePlayer();
  useStage();
  if (elsewhere) return <Elsewhere />;
  if (runThrough === null) return <Ready sessionId={sessionId} />;
  if (runThrough.session.id !== sessionId) return <OtherOpen runThrough={runThrough} />;
  if (isOver(runThrough)) return <Summary runThrough={runThrough} />;
  if (runThrough.status.kind === 'away') return <Away runThrough={runThrough} />;
  return <Stage runThrough={runThrough} sound={sound} wakeLock={wakeLock} />;
}
