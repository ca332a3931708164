import { type FormEvent, useId, useRef, useState } from 'react';
import { addShoes, changeShoes, deleteLater } from '../../actions/index.ts';
import type { LocalDay } from '../../core/calendar/index.ts';
import type { Pair } from '../../core/runs/index.ts';
import { Button, NumberField, readWhole, Sheet } from '../../ui/index.ts';
import styles from './Shoes.module.css';

interface Props {
  /** null: a new one. */
  readonly pair: Pair | null;
  readonly today: LocalDay;
  readonly close: () => void;
}

const mostKilometres = 2_000;

/** A pair is added, renamed, put away or deleted. */
export function PairSheet({ pair, today, close }: Props) {
  const id = useId();
  const [name, setName] = useState(pair?.name ?? '');
  const [before, setBefore] = useState(String(Math.round((pair?.metresBefore ?? 0) / 1_000)));
  const isSaved = useRef(false);
  const kilometres = readWhole(before, mostKilometres);
  const called = name.trim();
  const keep = (retired: LocalDay | null) => {
    if (called === '' || kilometres === null || isSaved.current) return;
    isSaved.current = true; // a second tap before the sheet has gone
    const shoes = { name: called, metresBefore: kilometres * 1_000, retired };
    if (pair === null) addShoes(shoes);
    else void changeShoes(pair.id, shoes);
    close();
  };
  const save = (event: FormEvent) => {
    event.preventDefault();
    keep(pair?.retired ?? null);
  };
  return (
    <Sheet title={pair === null ? 'Add a pair' : pair.name} onClose={close}>
      <form className={styles['form']} onSubmit={save}>
        <div className={styles['field']}>
          <label htmlFor={id}>What you call it</label>
          <input id={id} autoComplete="off" maxLength={40} value={name} onChange={(event) => setName(event.target.value)} />
        </div>
        <NumberField
          label="Already on it"
          text={before}
          onChange={setBefore}
          unit="km"
          max={mostKilometres}
          problem={kilometres === null ? `A whole number from 0 to ${mostKilometres}.` : null}
        />
        <Button type="submit" disabled={called === '' || kilometres === null}>
          Save pair
        </Button>
        {pair !== null && (
          <>
            <Button look="soft" onClick={() => keep(pair.retired === null ? today : null)}>
              {pair.retired === null ? 'Put it away' : 'Take it up again'}
            </Button>
            <Button
              look="text"
              onClick={() => {
                deleteLater([pair.id], pair.name);
                close();
              }}
            >
              Delete this pair
            </Button>
          </>
        )}
        <Button look="text" onClick={close}>
          Leave it
        </Button>
      </form>
    </Sheet>
  );
}
