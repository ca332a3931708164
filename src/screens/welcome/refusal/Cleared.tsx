import { confirmClearance } from '../../../actions/index.ts';
import { AskButton } from '../../../ui/index.ts';
import { clearedQuestion, pelvicFloorSpared } from '../../../words/see-someone.ts';
import { type Answers, withCleared } from '../answers.ts';

interface Props {
  readonly answers: Answers;
  readonly change: (answers: Answers) => void;
}

/** "I have been seen and cleared to train": asks once, names what is cleared, and the block is built. */
export function Cleared({ answers, change }: Props) {
  const flags = answers.redFlags;
  return (
    <>
      {flags.includes('pregnant') && <p>{pelvicFloorSpared}</p>}
      <AskButton
        look="text"
        question={clearedQuestion(flags)}
        act={() => {
          void confirmClearance(flags);
          change(withCleared(answers, flags));
        }}
      >
        I have been seen and cleared to train
      </AskButton>
    </>
  );
}
