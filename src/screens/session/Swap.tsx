import { useMemo } from 'react';
import { type SwapChoice, type SwapOrder, swapChoices } from '../../core/adapt/index.ts';
import { Sheet, Way } from '../../ui/index.ts';
import { explainSwap } from '../../words/changes.ts';
import { equipmentWords } from '../../words/sessions.ts';
import styles from './SessionPage.module.css';

interface Props {
  readonly name: string;
  readonly order: SwapOrder;
  readonly take: (choice: SwapChoice) => void;
  readonly close: () => void;
}

const groups = [
  { way: 'easier', title: 'Easier' },
  { way: 'other', title: 'Another of the kind' },
  { way: 'harder', title: 'Harder' },
] as const;

/** The neighbours of an exercise: easier, another, harder, each with why not where it may not be taken. */
export function Swap({ name, order, take, close }: Props) {
  const choices = useMemo(() => swapChoices(order), [order]);
  return (
    <Sheet title={`Swap ${name}`} onClose={close}>
      <p>It counts from this session on. You can take it back.</p>
      {groups.map(({ way, title }) => {
        const here = choices.filter((choice) => choice.way === way);
        // What may be taken comes first.
        const sorted = [...here].sort((a, b) => Number(a.obstacle !== null) - Number(b.obstacle !== null));
        return (
          sorted.length > 0 && (
            <section key={way} className={styles['list']}>
              <h3>{title}</h3>
              {sorted.map((choice) => (
                <Way
                  key={choice.exercise.id}
                  label={choice.exercise.name}
                  hint={choice.obstacle === null ? equipmentWords(choice.exercise.equipment) : explainSwap(choice.obstacle)}
                  closed={choice.obstacle !== null}
                  onChoose={() => take(choice)}
                />
              ))}
            </section>
          )
        );
      })}
    </Sheet>
  );
}
