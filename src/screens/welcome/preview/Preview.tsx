import { addDays } from '../../../core/calendar/index.ts';
import type { Block } from '../../../core/plan/index.ts';
import { backLinkClass, Icon, ScreenTitle } from '../../../ui/index.ts';
import { fullDay } from '../../../words/days.ts';
import { FirstSession } from './FirstSession.tsx';
import { Keep } from './Keep.tsx';
import { Notes } from './Notes.tsx';
import styles from './Preview.module.css';
import { TenWeeks } from './TenWeeks.tsx';
import { WeeksKey } from './WeeksKey.tsx';
import { WhyTheseDays } from './WhyTheseDays.tsx';

const daysOfBlock = 70;

/** The finished block, whole, before anything is saved. */
export function Preview({ block, onBack }: { readonly block: Block; readonly onBack: () => void }) {
  const first = block.weeks[0]?.sessions[0];
  if (first === undefined) return null;
  return (
    <main className={styles['screen']}>
      <header className={styles['header']}>
        <button type="button" className={backLinkClass} onClick={onBack}>
          <Icon name="back" size={26} /> Change an answer
        </button>
        <ScreenTitle>Your ten weeks</ScreenTitle>
        <p className={styles['span']}>
          {fullDay(first.day)} to {fullDay(addDays(first.day, daysOfBlock - 1))}
        </p>
      </header>
      <div className={styles['weeks']}>
        <TenWeeks block={block} />
        <WeeksKey block={block} />
      </div>
      <div className={styles['beside']}>
        <Notes profile={block.profile} />
        <WhyTheseDays block={block} />
        <FirstSession session={first} />
      </div>
      <Keep block={block} />
    </main>
  );
}
