import { type FormEvent, useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { correctSaid, deleteLater } from '../../actions/index.ts';
import type { LocalDay } from '../../core/calendar/index.ts';
import type { Pair, Run } from '../../core/runs/index.ts';
import { useFacts, useToday } from '../../store/index.ts';
import { Button, buttonClass, Screen } from '../../ui/index.ts';
import { fullDay } from '../../words/days.ts';
import { changedRun, draftProblem, lengthOfRun, runCalled } from '../../words/runs.ts';
import { Back } from './Back.tsx';
import { DayField } from './DayField.tsx';
import { draftOf, problemOf, saidIn } from './draft.ts';
import { Hips } from './Hips.tsx';
import { KindChoice } from './KindChoice.tsx';
import { LengthField } from './LengthField.tsx';
import styles from './RunForm.module.css';
import type { Told } from './told.ts';
import { useRuns } from './use-runs.ts';
import { Wear } from './Wear.tsx';

/** A run on record, to be put right or deleted. */
export default function ChangeRun() {
  const { id } = useParams();
  const { facts } = useFacts();
  const { runs, pairs } = useRuns();
  const today = useToday();
  const run = runs.find((one) => one.id === id);
  const told = facts.find((fact) => fact.id === id);
  if (run === undefined || told === undefined) {
    return (
      <Screen title="No such run">
        <p>This address names a run that is not on record. It may have been deleted.</p>
        <Link className={buttonClass()} to="/toolkit/runs">
          Open your runs
        </Link>
      </Screen>
    );
  }
  return <Change key={run.id} run={run} toldOn={told.day} pairs={pairs} today={today} />;
}

interface Props {
  readonly run: Run;
  readonly toldOn: LocalDay;
  readonly pairs: readonly Pair[];
  readonly today: LocalDay;
}

function Change({ run, toldOn, pairs, today }: Props) {
  const navigate = useNavigate();
  const [draft, setDraft] = useState(() => draftOf(run));
  const change = (to: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...to }));
  const problem = problemOf(draft, today, false);
  const of = (what: typeof problem) => (problem === what && problem !== null ? draftProblem(problem) : null);
  const back = (told: Told) => void navigate('/toolkit/runs', { replace: true, state: told });
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (problem !== null) return;
    void correctSaid(run.id, saidIn(draft, run.said, toldOn));
    back({ said: changedRun, id: run.id });
  };
  return (
    <Screen back={<Back to="/toolkit/runs">Runs</Back>} title="Your run" eyebrow={`${fullDay(run.day)}. ${lengthOfRun(run)}`}>
      <form className={styles['form']} onSubmit={save} noValidate>
        <div className={styles['pair']}>
          <LengthField
            measure="metres"
            text={draft.kilometres}
            onChange={(kilometres) => change({ kilometres })}
            problem={of('kilometres')}
          />
          <LengthField
            measure="minutes"
            text={draft.minutes}
            onChange={(minutes) => change({ minutes })}
            problem={of('minutes')}
          />
        </div>
        <KindChoice value={draft.kind} onChange={(kind) => change({ kind })} />
        <DayField text={draft.day} onChange={(day) => change({ day })} today={today} problem={of('day')} />
        <Wear draft={draft} change={change} pairs={pairs.filter(({ id, retired }) => retired === null || id === run.shoes)} />
        <Hips draft={draft} change={change} />
        <Button type="submit" disabled={problem !== null}>
          Save run
        </Button>
        <Button
          look="text"
          onClick={() => {
            deleteLater([run.id], runCalled(run.day));
            back({ said: '', id: null });
          }}
        >
          Delete this run
        </Button>
      </form>
    </Screen>
  );
}
