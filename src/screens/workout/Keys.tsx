import { Button, Sheet } from '../../ui/index.ts';
import styles from './Keys.module.css';

const keys = [
  { key: 'Space, Enter', does: 'Press what has the focus: after every tap and step that is Pause' },
  { key: '→, Page down', does: 'Next step; in a rest, the end of it' },
  { key: '←, Page up', does: 'Back to the start of this step, again: the step before' },
  { key: '+', does: '15 seconds more rest' },
  { key: 'Esc', does: 'Leave: asks first' },
  { key: '?', does: 'This list' },
] as const;

/** The keys of the player. A Bluetooth remote or page turner acts as a keyboard: press it here to see which key it is. */
export function Keys({ close }: { readonly close: () => void }) {
  return (
    <Sheet title="Keys and remotes" onClose={close}>
      <dl className={styles['keys']}>
        {keys.map(({ key, does }) => (
          <div key={key}>
            <dt>{key}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p>
        A Bluetooth remote or page turner acts as a keyboard. Headset keys come through where the phone’s sound is ours alone.
      </p>
      <Button onClick={close}>Done</Button>
    </Sheet>
  );
}
