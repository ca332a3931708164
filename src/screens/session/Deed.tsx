import { takeBack } from '../../actions/index.ts';
import { Button } from '../../ui/index.ts';
import styles from './Deed.module.css';

interface Props {
  readonly sentence: string;
  /** The fact that undo takes back; undefined: there is nothing to undo. */
  readonly factId: string | undefined;
  /** Read out once it is undone. */
  readonly onUndo: () => void;
}

/** What a person did to this session, for as long as it stands, and the way back. */
export function Deed({ sentence, factId, onUndo }: Props) {
  return (
    <div className={styles['deed']}>
      <p>{sentence}</p>
      {factId !== undefined && (
        <Button
          look="soft"
          className={styles['undo']}
          onClick={() => {
            void takeBack(factId);
            onUndo();
          }}
        >
          Undo
        </Button>
      )}
    </div>
  );
}
