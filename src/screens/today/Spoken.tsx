import { saySpoken } from '../../actions/index.ts';
import { AskButton } from '../../ui/index.ts';
import { spokenQuestion } from '../../words/stops.ts';

/** "I have spoken to a professional": asks once, then the plan goes on. */
export default function Spoken() {
  return (
    <AskButton look="soft" question={spokenQuestion(true)} act={() => void saySpoken()}>
      I have spoken to a professional
    </AskButton>
  );
}
