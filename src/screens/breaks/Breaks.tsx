import { Link } from 'react-router';
import { minutesBetween } from '../../core/breaks/index.ts';
import { toolkitSessionId } from '../../core/workout/index.ts';
import { breaks, useBreaks } from '../../player/index.ts';
import { soundOf, useKept } from '../../store/index.ts';
import { Button, backLinkClass, buttonClass, Icon, Screen } from '../../ui/index.ts';
import { dueWords, leftWords, whileOpen } from '../../words/breaks.ts';
import styles from './Breaks.module.css';
import { DeskDay } from './DeskDay.tsx';
import { Ring } from './Ring.tsx';

const gapMs = minutesBetween * 60_000;

/** A desk day: up every thirty minutes, two minutes of it every hour, told while the page is open. */
export default function Breaks() {
  const { isGoing, due, next, leftMs, wasBlocked } = useBreaks();
  const isSilent = !useKept((kept) => soundOf(kept.settings));
  const left = next === null || leftMs === null ? null : leftWords(leftMs, next.kind);
  const now = due === null ? null : dueWords(due.kind);
  return (
    <Screen
      title="Movement breaks"
      back={
        <Link className={backLinkClass} to="/toolkit">
          <Icon name="back" size={26} /> Toolkit
        </Link>
      }
    >
      <div className={styles['breaks']}>
        {!isGoing && (
          <>
            <p className={styles['lead']}>
              Long sitting can leave hips stiff. Stand up every 30 minutes, and once an hour give them two minutes.
            </p>
            <Button onClick={breaks.start}>Start my desk day</Button>
          </>
        )}
        {isGoing && (
          <div className={styles['going']}>
            {now !== null && (
              <div className={styles['due']} role="alert">
                <h2>{now.title}</h2>
                <p>{now.text}</p>
                {due?.kind === 'opener' && (
                  <Link className={buttonClass('light')} to={`/workout/${toolkitSessionId('hip-opener')}`}>
                    Standing opener, two minutes
                  </Link>
                )}
                <Button look={due?.kind === 'opener' ? 'soft' : 'light'} onClick={breaks.taken}>
                  Done
                </Button>
              </div>
            )}
            {left !== null && (
              <div className={styles['clock']}>
                <Ring part={1 - Math.min(1, (leftMs ?? 0) / gapMs)} />
                <p className={styles['left']}>
                  <b>{left.minutes}</b>
                  <span>{left.text}</span>
                </p>
              </div>
            )}
            <div className={styles['deeds']}>
              <Button look="soft" onClick={breaks.start}>
                I moved, count from now
              </Button>
              <Button look="text" onClick={breaks.stop}>
                End my desk day
              </Button>
            </div>
          </div>
        )}
        {isGoing && wasBlocked && <p role="status">The browser held the last tone back. The tab says it all the same.</p>}
        {isGoing && isSilent && <p>Tones are off in Settings, so only the tab says it.</p>}
        <p className={styles['honest']}>{whileOpen}</p>
        <DeskDay />
      </div>
    </Screen>
  );
}
