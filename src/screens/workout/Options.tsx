import { Link } from 'react-router';
import {
  choosePace,
  choosePocket,
  chooseSingleKeys,
  chooseSound,
  chooseVibration,
  chooseVoice,
  chooseVolume,
  chooseWaitForTap,
} from '../../actions/index.ts';
import type { PlayerView } from '../../player/index.ts';
import { player } from '../../player/index.ts';
import { paceOf, pocketOf, singleKeysOf, soundOf, useKept, vibrationOf, voiceOf, volumeOf } from '../../store/index.ts';
import { Button, Sheet, Slider, Switch } from '../../ui/index.ts';
import { notInPocket, paceHint, paceLabel, pocketHint, screenWords, soundWords } from '../../words/settings.ts';
import styles from './Options.module.css';

interface Props extends Pick<PlayerView, 'sound' | 'pocket' | 'wakeLock'> {
  readonly close: () => void;
  readonly showKeys: () => void;
}

/** Choices that count at once, in the middle of a set, too; the same as in Settings. */
export function Options({ sound, pocket, wakeLock, close, showKeys }: Props) {
  const settings = useKept((kept) => kept.settings);
  const pace = paceOf(settings);
  const inPocket = pocketOf(settings);
  return (
    <Sheet title="Options" onClose={close}>
      <div className={styles['rows']}>
        <Switch label="Sound" hint={soundWords(sound)} on={soundOf(settings)} onChange={(on) => void chooseSound(on)} />
        <Slider label="Volume" value={volumeOf(settings)} onChange={(volume) => void chooseVolume(volume)} />
        <Button look="soft" onClick={player.testSound}>
          Test the sound
        </Button>
        <Switch
          label="Pocket mode"
          hint={pocketHint(soundOf(settings), pocket)}
          on={inPocket}
          held={!soundOf(settings)}
          onChange={(on) => void choosePocket(on)}
        />
        <Switch
          label="Voice"
          hint={inPocket ? notInPocket.voice : 'Says what is next, counts aloud'}
          on={voiceOf(settings) && !inPocket}
          held={inPocket}
          onChange={(on) => void chooseVoice(on)}
        />
        <Switch
          label="Vibration"
          hint="Where the phone can"
          on={vibrationOf(settings)}
          onChange={(on) => void chooseVibration(on)}
        />
        {(['reps', 'holds', 'time'] as const).map((kind) => (
          <Switch
            key={kind}
            label={paceLabel(kind)}
            hint={inPocket ? notInPocket.pace : paceHint(kind)}
            on={pace[kind] === 'own'}
            held={inPocket}
            onChange={(on) => void choosePace(kind, on ? 'own' : 'guided')}
          />
        ))}
        <Switch
          label="Wait for my tap"
          hint={inPocket ? notInPocket.pace : 'Before each exercise'}
          on={pace.waitsForTap}
          held={inPocket}
          onChange={(on) => void chooseWaitForTap(on)}
        />
        <Switch
          label="Single keys"
          hint="Arrows, + and ? move the player"
          on={singleKeysOf(settings)}
          onChange={(on) => void chooseSingleKeys(on)}
        />
      </div>
      <p>{screenWords(pocket, wakeLock === 'held')}</p>
      <Button look="soft" onClick={showKeys}>
        Keys and remotes
      </Button>
      <Link className={styles['link']} to="/check-in#see-someone">
        When to see someone
      </Link>
      <Button onClick={close}>Done</Button>
    </Sheet>
  );
}
