import { type FormEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import { gapOf, mostOf, resultOf } from '../../core/benchmark/index.ts';
import type { Benchmark } from '../../core/facts/index.ts';
import { painBands, painTooHigh } from '../../core/safety/index.ts';
import { plannedAmount, type RunThrough } from '../../core/workout/index.ts';
import { player } from '../../player/index.ts';
import { Button, NumberField, readWhole, Scale, ScreenTitle } from '../../ui/index.ts';
import { gapSentence, unitWord } from '../../words/benchmarks.ts';
import { tooMuchToday } from '../../words/felt.ts';
import { sittingName } from '../../words/sittings.ts';
import styles from './Summary.module.css';
import { homeOf, nameOf } from './told.ts';

type SideName = 'left' | 'right' | 'both';
const labels: Readonly<Record<SideName, string>> = { left: 'Left', right: 'Right', both: 'Both legs' };

/** After a test: what was counted, put right where it is wrong, and kept with one tap. */
export function TestResult({ runThrough }: { readonly runThrough: RunThrough }) {
  const navigate = useNavigate();
  const counted = resultOf(runThrough);
  const [typed, setTyped] = useState<Readonly<Partial<Record<SideName, string>>>>({});
  const [pain, setPain] = useState<number | null>(() => worstOf(runThrough));
  const home = homeOf(runThrough.session.id);
  const name = sittingName(runThrough.session, nameOf);
  if (counted === null) {
    return (
      <main className={styles['summary']} data-phase="summary">
        <header className={styles['top']}>
          <ScreenTitle>{`${name}, nothing counted`}</ScreenTitle>
        </header>
        <div className={styles['body']}>
          <p className={styles['hint']}>Nothing was done in it, so there is nothing to keep. You can do it another day.</p>
          <div className={styles['ways']}>
            <Button
              onClick={() => {
                if (Object.keys(runThrough.recorded).length === 0) player.discard();
                else player.save({ effort: null, pain, note: '' }); // what was said of pain is kept
                void navigate(home, { replace: true });
              }}
            >
              Back to the tests
            </Button>
          </div>
        </div>
      </main>
    );
  }
  const most = plannedAmount({ dose: mostOf(counted.test) });
  const sides: readonly SideName[] = counted.both === undefined ? ['left', 'right'] : ['both'];
  const text = (side: SideName) => typed[side] ?? String(counted[side] ?? '');
  const problem = (side: SideName) =>
    text(side).trim() === '' || readWhole(text(side), most) !== null ? null : `A whole number from 0 to ${most}.`;
  const amount = (side: SideName) => readWhole(text(side), most);
  const result: Benchmark =
    counted.both === undefined
      ? { ...counted, left: amount('left'), right: amount('right') }
      : { ...counted, both: amount('both') ?? counted.both };
  const gap = gapOf(result);

  const save = (event: FormEvent) => {
    event.preventDefault();
    if (sides.some((side) => problem(side) !== null)) return;
    player.save({ effort: null, pain, note: '' }, result);
    void navigate(home, { replace: true });
  };
  return (
    <main className={styles['summary']} data-phase="summary">
      <header className={styles['top']}>
        <ScreenTitle>{`${name}, done`}</ScreenTitle>
        {gap !== null && <p role="status">{gapSentence(gap)}</p>}
      </header>
      <form className={styles['body']} onSubmit={save} noValidate>
        {sides.map((side) => (
          <NumberField
            key={side}
            label={labels[side]}
            text={text(side)}
            onChange={(next) => setTyped({ ...typed, [side]: next })}
            unit={unitWord(counted.unit)}
            unitOfOne={unitWord(counted.unit, 1)}
            max={most}
            problem={problem(side)}
          />
        ))}
        <p className={styles['hint']}>Leave a side empty if you did not do it.</p>
        <Scale
          legend="Worst hip pain in the test"
          ends={['0 no pain', '10 as bad as it gets']}
          bands={painBands}
          value={pain ?? -1}
          onChange={setPain}
        />
        {pain !== null && pain >= painTooHigh && (
          <p className={styles['hint']} role="status">
            {tooMuchToday}
          </p>
        )}
        <div className={styles['ways']}>
          <Button type="submit">Save result</Button>
        </div>
      </form>
    </main>
  );
}

function worstOf({ recorded }: RunThrough): number | null {
  const said = Object.values(recorded).flatMap(({ pain }) => (pain === undefined ? [] : [pain.worst]));
  return said.length === 0 ? null : Math.max(...said);
}
