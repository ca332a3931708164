import { type ReactNode, useId } from 'react';
import { Link, useLocation, useSearchParams } from 'react-router';
import { exercises } from '../../catalogue/index.ts';
import { equipment } from '../../core/exercise/index.ts';
import { Button, Icon, Screen } from '../../ui/index.ts';
import { familiesInOrder, familyName, shownWords } from '../../words/exercises.ts';
import { equipmentLabel } from '../../words/labels.ts';
import { ExerciseRow } from './ExerciseRow.tsx';
import styles from './Exercises.module.css';
import { matching, type Wanted } from './matching.ts';

/** The catalogue, by family. Search and filters stand in the address, so that Back returns to them. */
export default function Exercises() {
  const [params, setParams] = useSearchParams();
  const { pathname, search } = useLocation();
  const searchId = useId();
  const wanted = wantedOf(params);
  const found = matching(exercises, wanted);
  const choose = (key: string, value: string | null) =>
    setParams(
      (before) => {
        const next = new URLSearchParams(before);
        if (value === null || value === '') next.delete(key);
        else next.set(key, value);
        return next;
      },
      { replace: true, preventScrollReset: true },
    );
  return (
    <Screen
      wide
      title="Exercises"
      aside={
        <Link className={styles['toolkit']} to="/toolkit">
          Toolkit
        </Link>
      }
    >
      <form aria-label="Find an exercise" className={styles['search']} onSubmit={(event) => event.preventDefault()}>
        <label className={styles['field']} htmlFor={searchId}>
          <Icon name="search" />
          <span className="visually-hidden">Search by name</span>
          <input
            id={searchId}
            type="search"
            placeholder="Search by name"
            autoComplete="off"
            value={wanted.text}
            onChange={(event) => choose('name', event.target.value)}
          />
        </label>
        <Chips label="Family">
          {familiesInOrder.map((family) => (
            <Choice key={family} chosen={wanted.family === family} onChange={(on) => choose('family', on ? family : null)}>
              {familyName(family)}
            </Choice>
          ))}
        </Chips>
        <Chips label="Equipment">
          {(['none', ...equipment] as const).map((thing) => (
            <Choice key={thing} chosen={wanted.needs === thing} onChange={(on) => choose('needs', on ? thing : null)}>
              {thing === 'none' ? 'Mat only' : equipmentLabel(thing)}
            </Choice>
          ))}
        </Chips>
      </form>
      <p role="status" className={styles['count']}>
        {shownWords(found.length, exercises.length)}
      </p>
      {found.length === 0 && (
        <Button look="soft" onClick={() => setParams({}, { replace: true })}>
          Show all exercises
        </Button>
      )}
      {familiesInOrder.map((family) => {
        const members = found.filter((exercise) => exercise.family === family);
        return members.length === 0 ? null : (
          <section key={family} className={styles['family']}>
            <h2>{familyName(family)}</h2>
            <ul className={styles['list']}>
              {members.map((exercise) => (
                <li key={exercise.id}>
                  <ExerciseRow exercise={exercise} address={`${pathname}${search}`} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </Screen>
  );
}

function wantedOf(params: URLSearchParams): Wanted {
  const needs = params.get('needs');
  return {
    text: params.get('name') ?? '',
    family: familiesInOrder.find((family) => family === params.get('family')) ?? null,
    needs: needs === 'none' ? needs : (equipment.find((thing) => thing === needs) ?? null),
  };
}

function Chips({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <fieldset className={styles['chips']}>
      <legend className="visually-hidden">{label}</legend>
      <div className={styles['row']}>{children}</div>
    </fieldset>
  );
}

interface ChoiceProps {
  readonly chosen: boolean;
  readonly onChange: (on: boolean) => void;
  readonly children: string;
}

function Choice({ chosen, onChange, children }: ChoiceProps) {
  return (
    <button type="button" className={styles['choice']} aria-pressed={chosen} onClick={() => onChange(!chosen)}>
      {children}
      {chosen && <Icon name="close" size={18} />}
    </button>
  );
}
