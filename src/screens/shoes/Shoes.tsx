import { useMemo, useState, useSyncExternalStore } from 'react';
import { Link } from 'react-router';
import { onPendingDeletion, pendingDeletion, undoDeletion } from '../../actions/index.ts';
import { furthestPair, type Pair, pairsOf, runsOf } from '../../core/runs/index.ts';
import { useFacts, useToday } from '../../store/index.ts';
import { Button, backLinkClass, Icon, Screen, UndoBar } from '../../ui/index.ts';
import { deletedWords } from '../../words/history.ts';
import { shoesCard, shoesNote } from '../../words/shoes.ts';
import { PairCard } from './PairCard.tsx';
import { PairSheet } from './PairSheet.tsx';
import styles from './Shoes.module.css';

/** Each pair with the kilometres on it: look at 500, replace by 700. */
export default function Shoes() {
  const { facts } = useFacts();
  const today = useToday();
  const pairs = useMemo(() => pairsOf(facts, runsOf(facts)), [facts]);
  const pending = useSyncExternalStore(onPendingDeletion, pendingDeletion);
  const [asked, setAsked] = useState<Pair | 'new' | null>(null);
  return (
    <Screen
      title="Shoes"
      eyebrow={shoesCard(furthestPair(pairs))}
      back={
        <Link className={backLinkClass} to="/toolkit">
          <Icon name="back" size={26} /> Toolkit
        </Link>
      }
    >
      <UndoBar said={pending === null ? null : deletedWords(pending.what)} onUndo={undoDeletion} />
      {pairs.length === 0 && (
        <p>
          Add the pair you run in. Each run you log with its distance adds to it. At 500 km you look it over, by 700 you replace
          it.
        </p>
      )}
      <Button onClick={() => setAsked('new')}>Add a pair</Button>
      {pairs.length > 0 && (
        <div className={styles['pairs']}>
          {pairs.map((pair) => (
            <PairCard key={pair.id} pair={pair} today={today} onChange={() => setAsked(pair)} />
          ))}
        </div>
      )}
      {pairs.length > 0 && <p className={styles['note']}>{shoesNote}</p>}
      <Link className={styles['runs']} to="/toolkit/runs">
        <span>
          <b>Runs</b>
          <span>Where the kilometres come from</span>
        </span>
        <Icon name="forward" />
      </Link>
      {asked !== null && <PairSheet pair={asked === 'new' ? null : asked} today={today} close={() => setAsked(null)} />}
    </Screen>
  );
}
