import { memo } from 'react';
import { benchmarkOf, isGoing, type RunThrough, setInQuestion, stepOf } from '../../core/workout/index.ts';
import { type PlayerView, player } from '../../player/index.ts';
import { Icon } from '../../ui/index.ts';
import styles from './Foot.module.css';
import type { OpenSheet } from './sheets.ts';

interface Props extends Pick<PlayerView, 'sound' | 'pocket' | 'wakeLock'> {
  readonly runThrough: RunThrough;
  readonly open: (sheet: OpenSheet) => void;
}

const soundNotes = {
  blocked: 'Sound waits for a tap',
  interrupted: 'Sound is taken by a call or another app; tap to get it back',
  missing: 'No sound here',
} as const;

const pocketRefused = 'Pocket mode was refused: keep the screen on';

/** Below the controls: choices, "It hurts", the end; and what is off. */
export const Foot = memo(function Foot({ runThrough, sound, pocket, wakeLock, open }: Props) {
  // Pain may be said in the middle of a set, of a test at any moment: it stands still for the question. A rest asks by itself how the
  // set was, and who gets ready would speak of the exercise before.
  const { kind } = stepOf(runThrough);
  const isInSet = kind === 'work' || kind === 'switch' || benchmarkOf(runThrough.session.id) !== null;
  const canHurt = (isInSet || !isGoing(runThrough)) && setInQuestion(runThrough) !== null;
  const note = pocket === 'refused' ? pocketRefused : sound === 'on' || sound === 'off' ? null : soundNotes[sound];
  const mayLock = wakeLock === 'refused' || wakeLock === 'missing' || wakeLock === 'lost';
  return (
    <>
      <div className={styles['foot']}>
        <button type="button" className={styles['quiet']} aria-label="Options" onClick={() => open({ kind: 'options' })}>
          <Icon name={sound === 'on' ? 'sound' : 'silent'} size={28} />
          <Icon name="settings" size={28} />
        </button>
        {canHurt && (
          <button
            type="button"
            className={styles['quiet']}
            onClick={() => {
              if (isGoing(runThrough)) player.pause();
              open(hurts(runThrough));
            }}
          >
            It hurts
          </button>
        )}
        <button type="button" className={styles['quiet']} onClick={player.end}>
          End session
        </button>
      </div>
      {(note !== null || mayLock) && (
        <p className={styles['note']}>
          {note !== null && `${note}. `}
          {mayLock && 'The screen may lock by itself here: touch it now and then.'}
        </p>
      )}
    </>
  );
});

function hurts(runThrough: RunThrough): OpenSheet {
  const about = setInQuestion(runThrough);
  return about === null ? { kind: 'options' } : { kind: 'pain', about };
}
