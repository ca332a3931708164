import { useMemo, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { correctSaid, logRun } from '../../actions/index.ts';
import { exercises } from '../../catalogue/index.ts';
import { currentPlan, runOn } from '../../core/adapt/index.ts';
import type { LocalDay } from '../../core/calendar/index.ts';
import { guessKind, lastChoices, type RunFromFile } from '../../core/runs/index.ts';
import { useKept, useToday } from '../../store/index.ts';
import { Button, Screen } from '../../ui/index.ts';
import { fullDay } from '../../words/days.ts';
import { alsoThatDay, kilometres, minutesWords, savedRun } from '../../words/runs.ts';
import { asTyped, type RunDraft, saidIn } from './draft.ts';
import { KindChoice } from './KindChoice.tsx';
import styles from './RunForm.module.css';
import type { Told } from './told.ts';
import { inUse, useRuns } from './use-runs.ts';
import { Wear } from './Wear.tsx';

interface Props {
  readonly file: RunFromFile;
  readonly day: LocalDay;
  /** Nothing of it is kept. */
  readonly leave: () => void;
}

/** What a file holds, before it is saved. */
export function FilePreview({ file, day, leave }: Props) {
  const { runs, pairs } = useRuns();
  const stored = useKept((kept) => kept.facts);
  const today = useToday();
  const navigate = useNavigate();
  const { block } = useMemo(() => currentPlan(stored, today, exercises), [stored, today]);
  const worn = inUse(pairs);
  // A run that was told by hand is most likely this one.
  const told = runs.find((run) => run.day === day && run.said.startedAt === undefined);
  const isSaved = useRef(false);
  const [draft, setDraft] = useState<RunDraft>(() => {
    const last = lastChoices(
      runs,
      worn.map(({ id }) => id),
    );
    return {
      day,
      minutes: asTyped('minutes', file.minutes),
      kilometres: asTyped('metres', file.metres),
      kind: told?.kind ?? guessKind(file, day, runs, block === null ? null : runOn(day, block.profile)),
      surface: told?.surface ?? last.surface ?? undefined,
      shoes: told?.shoes ?? last.shoes ?? 'none',
      pain: null,
      atOnce: undefined,
      later: undefined,
      altered: undefined,
    };
  });
  const save = (into: typeof told) => {
    if (isSaved.current) return;
    isSaved.current = true; // a second tap before the page has gone
    const { startedAt } = file;
    const said = { ...saidIn(draft, null, today), startedAt };
    if (into === undefined) logRun(said);
    else {
      const { run, minutes, metres, surface, shoes } = said;
      const worns = { ...(surface === undefined ? {} : { surface }), ...(shoes === undefined ? {} : { shoes }) };
      const length = { ...(minutes === undefined ? {} : { minutes }), ...(metres === undefined ? {} : { metres }) };
      void correctSaid(into.id, { ...into.said, run, ...length, ...worns, startedAt });
    }
    void navigate('/toolkit/runs', { replace: true, state: { said: savedRun, id: into?.id ?? null } satisfies Told });
  };
  return (
    <Screen title="What the file holds" eyebrow={fullDay(day)}>
      <dl className={styles['numbers']}>
        <div>
          <dt>distance</dt>
          <dd>{kilometres(file.metres)}</dd>
        </div>
        <div>
          <dt>time</dt>
          <dd>{minutesWords(file.minutes)}</dd>
        </div>
      </dl>
      <div className={styles['form']}>
        <KindChoice value={draft.kind} onChange={(kind) => setDraft({ ...draft, kind })} />
        <Wear draft={draft} change={(to) => setDraft({ ...draft, ...to })} pairs={worn} />
        {told === undefined ? (
          <Button onClick={() => save(undefined)}>Save run</Button>
        ) : (
          <>
            <p className={styles['hint']}>{alsoThatDay(told)}</p>
            <Button onClick={() => save(told)}>It is that run: put them together</Button>
            <Button look="soft" onClick={() => save(undefined)}>
              Save as another run
            </Button>
          </>
        )}
        <Button look="text" onClick={leave}>
          Leave it
        </Button>
      </div>
    </Screen>
  );
}
