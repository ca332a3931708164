import { Link } from 'react-router';
import { Button, backLinkClass, Icon, late, Screen } from '../../ui/index.ts';
import { notADiagnosis } from '../../words/self-test.ts';
import { Earlier } from './Earlier.tsx';
import styles from './SelfTest.module.css';

const KneeFigure = late(() => import('./KneeFigure.tsx'));

/** What the self-test is, and what was told before. */
export function SelfTestStart({ begin }: { readonly begin: () => void }) {
  return (
    <Screen
      title="Self-test"
      back={
        <Link className={backLinkClass} to="/check-in">
          <Icon name="back" size={26} /> Check-in
        </Link>
      }
    >
      <div className={styles['figure']}>
        <KneeFigure />
      </div>
      <p className={styles['lead']}>
        Six questions, one gentle movement and a table to think over. It takes about three minutes. Where your answers ask for
        less, your plan gets gentler.
      </p>
      <p className={styles['fixed']}>{notADiagnosis}</p>
      <Button onClick={begin}>Go through it</Button>
      <Earlier />
    </Screen>
  );
}
