import { answerRedFlags, confirmClearance } from '../../actions/index.ts';
import type { RedFlag } from '../../core/safety/index.ts';
import { AskButton, Card } from '../../ui/index.ts';
import { redFlagLabel } from '../../words/safety.ts';
import { clearedQuestion, flagStep, mistakeQuestion, pelvicFloorAsk } from '../../words/see-someone.ts';
import styles from './SeeSomeone.module.css';

interface Props {
  readonly flags: readonly RedFlag[];
  readonly inBlock: boolean;
}

/** The signs that stand: each with its next step, and the two ways in which it comes off. */
export function StandingSigns({ flags, inBlock }: Props) {
  if (flags.length === 0) return null;
  return (
    <section className={styles['standing']} aria-labelledby="standing-heading">
      <h3 id="standing-heading">What you ticked</h3>
      <p>Training waits until someone has looked. Your plan and what you did are kept.</p>
      {flags.map((flag) => (
        <Card key={flag} className={styles['card']}>
          <h4>{redFlagLabel(flag)}</h4>
          <p>{flagStep(flag)}</p>
          {flag === 'pregnant' && inBlock && <p>{pelvicFloorAsk}</p>}
          <AskButton look="soft" question={clearedQuestion([flag])} act={() => void confirmClearance([flag])}>
            I have been seen and cleared to train
          </AskButton>
          <AskButton
            look="text"
            question={mistakeQuestion(flag)}
            act={() => void answerRedFlags(flags.filter((other) => other !== flag))}
          >
            I ticked it by mistake
          </AskButton>
        </Card>
      ))}
    </section>
  );
}
