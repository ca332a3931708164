import { useState } from 'react';
import { correctBenchmark, takeBack } from '../../actions/index.ts';
import { exercises } from '../../catalogue/index.ts';
import { mostOf, type Result, type TestName } from '../../core/benchmark/index.ts';
import { exerciseById } from '../../core/exercise/index.ts';
import { plannedAmount } from '../../core/workout/index.ts';
import { AskButton, Button, NumberField, readWhole } from '../../ui/index.ts';
import { resultWords, unitWord } from '../../words/benchmarks.ts';
import { fullDay } from '../../words/days.ts';
import styles from './Benchmarks.module.css';

interface Props {
  readonly test: TestName;
  readonly results: readonly Result[];
}

/** Every result with its day and form, the latest first: the table behind the picture, where one is put right or taken out. */
export function Results({ test, results }: Props) {
  return (
    <details className={styles['fold']}>
      <summary>
        {results.length === 1 ? 'One result' : results.length === 2 ? 'Both results' : `All ${results.length} results`}
      </summary>
      <ul className={styles['rows']}>
        {[...results].reverse().map((result) => (
          <Row key={result.id} test={test} result={result} />
        ))}
      </ul>
    </details>
  );
}

function Row({ test, result }: { readonly test: TestName; readonly result: Result }) {
  const [editing, setEditing] = useState(false);
  const day = fullDay(result.day);
  return (
    <li className={styles['row']}>
      <p>
        {resultWords(result)}
        <small>
          {day}, {exerciseById(exercises, result.form)?.name ?? result.form}
        </small>
      </p>
      {editing ? (
        <Edit test={test} result={result} close={() => setEditing(false)} />
      ) : (
        <div className={styles['deeds']}>
          <Button look="text" onClick={() => setEditing(true)}>
            Correct
          </Button>
          <AskButton
            look="text"
            question={{
              title: 'Delete this result?',
              reason: `${resultWords(result)}, ${day}. It leaves the picture and the list.`,
              yes: 'Delete',
              no: 'Keep it',
            }}
            act={() => void takeBack(result.id)}
          >
            Delete
          </AskButton>
        </div>
      )}
    </li>
  );
}

function Edit({ test, result, close }: { readonly test: TestName; readonly result: Result; readonly close: () => void }) {
  const sides = result.both === undefined ? (['left', 'right'] as const) : (['both'] as const);
  const most = plannedAmount({ dose: mostOf(test) });
  const [text, setText] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(sides.map((side) => [side, String(result[side] ?? '')])),
  );
  const typed = (side: string) => text[side] ?? '';
  const problem = (side: string) =>
    typed(side).trim() === '' || readWhole(typed(side), most) !== null ? null : `A whole number from 0 to ${most}.`;
  const { id, day: _day, ...payload } = result;
  return (
    <form
      className={styles['edit']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (sides.some((side) => problem(side) !== null)) return;
        const amount = (side: string) => readWhole(typed(side), most);
        void correctBenchmark(
          id,
          result.both === undefined
            ? { ...payload, left: amount('left'), right: amount('right') }
            : { ...payload, both: amount('both') ?? result.both },
        );
        close();
      }}
    >
      {sides.map((side) => (
        <NumberField
          key={side}
          label={side === 'left' ? 'Left' : side === 'right' ? 'Right' : 'Both legs'}
          text={typed(side)}
          onChange={(next) => setText({ ...text, [side]: next })}
          unit={unitWord(result.unit)}
          unitOfOne={unitWord(result.unit, 1)}
          max={most}
          problem={problem(side)}
        />
      ))}
      <div className={styles['deeds']}>
        <Button type="submit">Save</Button>
        <Button look="soft" onClick={close}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
