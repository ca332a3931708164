import {
  choosePace,
  chooseSingleKeys,
  chooseSound,
  chooseSoundMode,
  chooseTempo,
  chooseVibration,
  chooseVoice,
  chooseVolume,
  chooseWaitForTap,
} from '../../actions/index.ts';
import { tempos } from '../../core/workout/index.ts';
import { canChooseSoundMode, canVibrate, player } from '../../player/index.ts';
import {
  paceOf,
  singleKeysOf,
  soundModeOf,
  soundOf,
  tempoOf,
  useKept,
  vibrationOf,
  voiceOf,
  volumeOf,
  type Written,
} from '../../store/index.ts';
import { Button, Card, OneOf, Slider, Switch } from '../../ui/index.ts';
import { paceHint, paceLabel, tempoWords } from '../../words/settings.ts';
import styles from './Settings.module.css';

const soundModes = [
  { value: 'mix', label: 'Mix with my music', hint: 'Silent when the phone is silenced' },
  { value: 'always', label: 'Sound even when silenced', hint: 'Stops the music while a session runs' },
] as const;

/** How a session sounds and how it is paced; the player's Options hold the same. */
export function PlayerChoices({ keep }: { readonly keep: (choice: Promise<Written>) => void }) {
  const settings = useKept((kept) => kept.settings);
  const pace = paceOf(settings);
  return (
    <>
      <Card className={styles['card']}>
        <Switch
          label="Sound"
          hint="A tone at every change, a tick in the tempo"
          on={soundOf(settings)}
          onChange={(on) => keep(chooseSound(on))}
        />
        <Slider label="Volume" value={volumeOf(settings)} onChange={(volume) => keep(chooseVolume(volume))} />
        <Button look="soft" onClick={player.testSound}>
          Test the sound
        </Button>
        <p className={styles['hint']}>Hear nothing? Turn the phone up and the mute switch off, then test again.</p>
        {canChooseSoundMode() && (
          <OneOf
            legend="Beside other sound"
            options={soundModes}
            value={soundModeOf(settings)}
            onChange={(mode) => keep(chooseSoundMode(mode))}
          />
        )}
        <Switch
          label="Voice"
          hint="Says what is next and counts aloud, after the tone. Off is better with a screen reader"
          on={voiceOf(settings)}
          onChange={(on) => keep(chooseVoice(on))}
        />
        {canVibrate() && (
          <Switch
            label="Vibration"
            hint="At every change"
            on={vibrationOf(settings)}
            onChange={(on) => keep(chooseVibration(on))}
          />
        )}
      </Card>
      <Card className={styles['card']}>
        <OneOf
          legend="Tempo of repetitions"
          options={tempos.map((tempo) => ({ value: String(tempo), ...tempoWords(tempo) }))}
          value={String(tempoOf(settings))}
          onChange={(chosen) => keep(chooseTempo(tempos.find((tempo) => String(tempo) === chosen) ?? 1))}
        />
        <p className={styles['hint']}>Counts from your next session on.</p>
        {(['reps', 'holds', 'time'] as const).map((kind) => (
          <Switch
            key={kind}
            label={paceLabel(kind)}
            hint={paceHint(kind)}
            on={pace[kind] === 'own'}
            onChange={(on) => keep(choosePace(kind, on ? 'own' : 'guided'))}
          />
        ))}
        <Switch
          label="Wait for my tap"
          hint="Before each exercise"
          on={pace.waitsForTap}
          onChange={(on) => keep(chooseWaitForTap(on))}
        />
        <Switch
          label="Single keys"
          hint="Arrows, + and ? move the player; press ? there for the list"
          on={singleKeysOf(settings)}
          onChange={(on) => keep(chooseSingleKeys(on))}
        />
      </Card>
    </>
  );
}
