import { Icon } from './Icon.tsx';
import styles from './PlayToggle.module.css';

interface Props {
  readonly playing: boolean;
  readonly onToggle: () => void;
}

/** Under a picture that moves by itself: stops it, and lets it go on. Not there where less motion is wanted. */
export function PlayToggle({ playing, onToggle }: Props) {
  return (
    <button type="button" className={styles['toggle']} onClick={onToggle}>
      <Icon name={playing ? 'pause' : 'play'} size={22} />
      {playing ? 'Pause the figure' : 'Play the figure'}
    </button>
  );
}
