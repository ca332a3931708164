import { type Profile, sparesAfterBirth } from '../../../core/plan/index.ts';
import { type ScaleBackReason, scaleBackReason } from '../../../core/safety/index.ts';
import { afterBirth } from '../../../words/see-someone.ts';
import styles from './Notes.module.css';

/** Days of pain from which someone should look at it. */
const daysToSeeSomeone = 7;

/** What the answers changed, and when it is time to see someone. */
export function Notes({ profile }: { readonly profile: Profile }) {
  const { pain, selfTest, postpartumWeeks } = profile;
  const scaledBack = scaleBackReason(pain, selfTest);
  const seeSomeone = pain.worst > 0 && pain.days >= daysToSeeSomeone;
  const isAfterBirth = sparesAfterBirth(postpartumWeeks);
  if (scaledBack === null && !seeSomeone && !isAfterBirth) return null;
  return (
    <div className={styles['notes']}>
      {scaledBack !== null && (
        <p>
          <b>It starts gentler.</b> {becauseOf[scaledBack]} The exercises start easier and climb later, and every week keeps to
          two sets.
        </p>
      )}
      {isAfterBirth && (
        <p>
          <b>Gentle on the pelvic floor.</b> {afterBirth}
        </p>
      )}
      {seeSomeone && (
        <p>
          <b>Have it looked at.</b> Your hip has been sore for a week or more. See a physiotherapist or your doctor; the block can
          go on meanwhile if they agree.
        </p>
      )}
    </div>
  );
}

const becauseOf: Readonly<Record<ScaleBackReason, string>> = {
  pain: 'Pain of 3 or more asks for less at first.',
  'pain-days': 'Pain that has stayed ten days or more asks for less at first.',
  'self-test': 'One or more of your answers about the hips asks for less at first.',
};
