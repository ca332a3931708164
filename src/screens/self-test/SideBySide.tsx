import type { TableSide } from '../../core/safety/index.ts';
import { Button, ManyOf, Screen } from '../../ui/index.ts';
import { notADiagnosis, tableRows } from '../../words/self-test.ts';
import styles from './SelfTest.module.css';

interface Props {
  readonly table: readonly TableSide[];
  readonly fill: (table: readonly TableSide[]) => void;
  readonly goOn: () => void;
  readonly goBack: () => void;
}

/** The nine rows, muscle beside joint: filled in from the answers, and the person's to change. */
export function SideBySide({ table, fill, goOn, goBack }: Props) {
  return (
    <Screen title="Side by side" eyebrow="To think over">
      <p>
        Some things more often go with muscle, some more often with the joint. We filled in what your answers say; tick and untick
        what fits you.
      </p>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          goOn();
        }}
      >
        <div className={styles['sides']} aria-hidden="true">
          <span>More often goes with muscle</span>
          <span>More often goes with the joint</span>
        </div>
        <p className="visually-hidden">In each row the first more often goes with muscle, the second with the joint.</p>
        <div className={styles['table']}>
          {tableRows.map(({ about, muscle, joint }, row) => (
            <ManyOf
              key={about}
              legend={about}
              columns={2}
              options={[
                { value: 'muscle', label: muscle },
                { value: 'joint', label: joint },
              ]}
              values={valuesOf(table[row] ?? 'neither')}
              onChange={(values) => fill(tableRows.map((_, at) => (at === row ? sideOf(values) : (table[at] ?? 'neither'))))}
            />
          ))}
        </div>
        <p className={styles['fixed']}>{notADiagnosis}</p>
        <Button type="submit">Keep my answers</Button>
        <Button look="text" onClick={goBack}>
          Back
        </Button>
      </form>
    </Screen>
  );
}

function valuesOf(side: TableSide): readonly ('muscle' | 'joint')[] {
  switch (side) {
    case 'both':
      return ['muscle', 'joint'];
    case 'neither':
      return [];
    case 'muscle':
    case 'joint':
      return [side];
  }
}

function sideOf(values: readonly ('muscle' | 'joint')[]): TableSide {
  return values.length === 2 ? 'both' : (values[0] ?? 'neither');
}
