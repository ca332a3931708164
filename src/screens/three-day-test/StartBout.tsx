import { useId, useState } from 'react';
import { useNavigate } from 'react-router';
import { beginBout, choosePocket } from '../../actions/index.ts';
import { played } from '../../catalogue/activities.ts';
import type { LocalDay } from '../../core/calendar/index.ts';
import { amberFrom, painBands } from '../../core/safety/index.ts';
import { toolkitSession } from '../../core/toolkit/index.ts';
import { player } from '../../player/index.ts';
import { pocketOf, soundOf, useKept } from '../../store/index.ts';
import { Button, Scale, Switch } from '../../ui/index.ts';
import { pocketHint } from '../../words/settings.ts';
import styles from './Days.module.css';

/** The bout as it lies ahead, how the hips are before it, and Start. */
export function StartBout({ mayBegin, today }: { readonly mayBegin: boolean; readonly today: LocalDay }) {
  const navigate = useNavigate();
  const settings = useKept((kept) => kept.settings);
  const [before, setBefore] = useState<number | null>(null);
  const why = useId();
  const isSore = before !== null && before >= amberFrom;
  const start = () => {
    const session = toolkitSession('return-bout', { exercises: played, person: null, day: today });
    if (session === null || before === null || isSore) return;
    if (!player.begin(session, 'left')) return; // in the tap itself: it wakes the sound
    const runThroughId = player.view().runThrough?.id;
    if (runThroughId !== undefined) void beginBout({ runThroughId, whole: false, before });
    void navigate(`/workout/${session.id}`);
  };
  return (
    <div className={styles['bout']}>
      <p className={styles['bars']}>
        <span className={styles['jog']}>Jog 10</span>
        <span className={styles['walk']}>Walk 5</span>
        <span className={styles['jog']}>Jog 10</span>
      </p>
      <p>We ask twice: straight after, and a day later. Stop if it grows with each step.</p>
      {mayBegin && (
        <>
          <Scale
            legend="Hips right now?"
            ends={['No pain', 'Worst']}
            bands={painBands}
            value={before ?? -1}
            onChange={setBefore}
          />
          <Switch
            label="Pocket mode"
            hint={pocketHint(soundOf(settings), 'off')}
            on={pocketOf(settings)}
            held={!soundOf(settings)}
            onChange={(on) => void choosePocket(on)}
          />
          <Button disabled={before === null || isSore} aria-describedby={why} onClick={start}>
            Start the timer
          </Button>
          <p id={why} role="status" className={styles['quiet']}>
            {before === null
              ? 'Tap how your hips are now, then start.'
              : isSore
                ? 'Leave the jog for today: 2 or less is what we want before it. The day waits for you, up to a week.'
                : 'Not today? The day waits for you, up to a week.'}
          </p>
        </>
      )}
    </div>
  );
}
