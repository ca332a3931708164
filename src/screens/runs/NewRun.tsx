import { type FormEvent, useMemo, useRef, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { logRun } from '../../actions/index.ts';
import { exercises } from '../../catalogue/index.ts';
import { currentPlan, runOn } from '../../core/adapt/index.ts';
import { addDays, isLocalDay } from '../../core/calendar/index.ts';
import { lastChoices, type Measure, quickLengths } from '../../core/runs/index.ts';
import { useKept, useToday } from '../../store/index.ts';
import { Button, Problem, Screen, ShortChoice } from '../../ui/index.ts';
import { fullDay } from '../../words/days.ts';
import { draftProblem, lengthIn, runIsTold, savedRun, surfaceName } from '../../words/runs.ts';
import { Back } from './Back.tsx';
import { DayField } from './DayField.tsx';
import { asTyped, problemOf, type RunDraft, readKilometres, readMinutes, saidIn } from './draft.ts';
import { Hips } from './Hips.tsx';
import { KindChoice } from './KindChoice.tsx';
import { LengthField } from './LengthField.tsx';
import styles from './RunForm.module.css';
import type { Told } from './told.ts';
import { inUse, useRuns } from './use-runs.ts';
import { Wear } from './Wear.tsx';

/** A run in three taps: how long, what kind, save. The rest is remembered from last time, or may be left out. */
export default function NewRun() {
  const { runs, pairs } = useRuns();
  const stored = useKept((kept) => kept.facts);
  const today = useToday();
  const navigate = useNavigate();
  const { block } = useMemo(() => currentPlan(stored, today, exercises), [stored, today]);
  const worn = inUse(pairs);
  const [last] = useState(() =>
    lastChoices(
      runs,
      worn.map(({ id }) => id),
    ),
  );
  const [measure, setMeasure] = useState<Measure>(last.measure);
  const [isTyping, setTyping] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const [draft, setDraft] = useState<RunDraft>(() => ({
    day: today,
    minutes: '',
    kilometres: '',
    kind: block === null ? undefined : (runOn(today, block.profile) ?? undefined),
    surface: last.surface ?? undefined,
    shoes: last.shoes ?? 'none',
    pain: null,
    atOnce: undefined,
    later: undefined,
    altered: undefined,
  }));
  const isSaved = useRef(false);
  const change = (to: Partial<RunDraft>) => setDraft((before) => ({ ...before, ...to }));

  const field = measure === 'metres' ? 'kilometres' : 'minutes';
  const length = (measure === 'metres' ? readKilometres : readMinutes)(draft[field]);
  const setLength = (text: string) => change({ [field]: text });
  const other: Measure = measure === 'metres' ? 'minutes' : 'metres';
  const otherField = other === 'metres' ? 'kilometres' : 'minutes';
  const problem = problemOf(draft, today, true);
  const told = problem !== null && isAsked ? draftProblem(problem) : null;
  const yesterday = addDays(today, -1);
  const lengthless = runs.find((run) => run.day === draft.day && run.minutes === null && run.metres === null);

  const save = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (problem !== null || isSaved.current) return;
    isSaved.current = true; // a second tap before the page has gone
    const { id } = logRun(saidIn(draft, null, today));
    void navigate('/toolkit/runs', { replace: true, state: { said: savedRun, id } satisfies Told });
  };
  const remembered = [
    draft.surface === undefined ? null : surfaceName(draft.surface),
    worn.find(({ id }) => id === draft.shoes)?.name ?? null,
  ].filter((part) => part !== null);
  return (
    <Screen
      back={<Back to="/toolkit/runs">Runs</Back>}
      title="Log a run"
      eyebrow={isLocalDay(draft.day) ? fullDay(draft.day) : undefined}
      aside={
        <Button look="text" className={styles['day']} onClick={() => change({ day: draft.day === today ? yesterday : today })}>
          {draft.day === today ? 'Yesterday instead' : 'Today instead'}
        </Button>
      }
    >
      <form className={styles['form']} onSubmit={save} noValidate>
        {lengthless !== undefined && (
          <p className={styles['hint']}>
            {runIsTold} <Link to={`/toolkit/runs/${lengthless.id}`}>Add its length there</Link>
          </p>
        )}
        <div className={styles['lengths']}>
          <ShortChoice
            legend="How long?"
            options={quickLengths(runs, measure, today).map((value) => ({
              value: String(value),
              label: lengthIn(measure, value),
            }))}
            value={isTyping || typeof length !== 'number' ? undefined : String(length)}
            onChange={(value) => {
              setTyping(false);
              setLength(asTyped(measure, Number(value)));
            }}
            columns={3}
          />
          {isTyping && (
            <LengthField
              measure={measure}
              text={draft[field]}
              onChange={setLength}
              problem={problem === field && draft[field] !== '' ? draftProblem(problem) : null}
            />
          )}
          <div className={styles['others']}>
            <Button look="text" className={styles['small']} onClick={() => setMeasure(other)}>
              {other === 'metres' ? 'In kilometres' : 'In minutes'}
            </Button>
            <Button look="text" className={styles['small']} aria-expanded={isTyping} onClick={() => setTyping(!isTyping)}>
              Another number
            </Button>
          </div>
          <Problem>{problem === 'no-length' ? told : null}</Problem>
        </div>
        <div>
          <KindChoice value={draft.kind} onChange={(kind) => change({ kind })} />
          <Problem>{problem === 'no-kind' ? told : null}</Problem>
        </div>
        <details className={styles['more']}>
          <summary>
            <span>
              <b>Surface, shoes, hips</b>
              <span>{remembered.length === 0 ? 'If you like' : `${remembered.join(', ')}, as last time`}</span>
            </span>
          </summary>
          <div className={styles['form']}>
            <Wear draft={draft} change={change} pairs={worn} />
            <Hips draft={draft} change={change} />
            <LengthField
              measure={other}
              text={draft[otherField]}
              onChange={(text) => change({ [otherField]: text })}
              problem={problem === otherField ? draftProblem(problem) : null}
            />
            <DayField
              text={draft.day}
              onChange={(day) => change({ day })}
              today={today}
              problem={problem === 'day' ? draftProblem(problem) : null}
            />
          </div>
        </details>
        <Button type="submit">Save run</Button>
      </form>
    </Screen>
  );
}
