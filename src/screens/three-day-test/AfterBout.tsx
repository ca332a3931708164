import { type FormEvent, useState } from 'react';
import { sayOfBout } from '../../actions/index.ts';
import { asksIfFaded, type Bout } from '../../core/return/index.ts';
import { Button, Card, OneOf, Scale } from '../../ui/index.ts';
import styles from './ThreeDayTest.module.css';

const changed = [
  { value: 'no', label: 'No' },
  { value: 'yes', label: 'Yes, it did' },
] as const;

const back = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'Not yet' },
] as const;

type YesNo = 'yes' | 'no';

/** The two questions of a bout: straight after it, and a day later. */
export function AfterBout({ bout, later }: { readonly bout: Bout; readonly later: boolean }) {
  const [pain, setPain] = useState<number | null>(null);
  const [answer, setAnswer] = useState<YesNo | undefined>(undefined);
  const told = { ...bout, dayAfter: Math.max(pain ?? 0, bout.dayAfter ?? 0) };
  const asksBack = later && pain !== null && asksIfFaded(told);
  const isWhole = pain !== null && (later ? !asksBack || answer !== undefined : answer !== undefined);
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (pain === null || !isWhole) return;
    const whole = { ...bout.said, whole: bout.whole };
    void sayOfBout(
      bout.id,
      later
        ? { ...whole, over24Hours: pain, faded: !asksBack || answer === 'yes' }
        : { ...whole, atOnce: pain, altered: answer === 'yes' },
    );
  };
  return (
    <Card className={styles['asked']}>
      <form className={styles['form']} onSubmit={save}>
        <h2>{later ? 'How were the hips since the jog?' : 'Straight after: how are the hips?'}</h2>
        <Scale
          legend={later ? 'Worst hip pain in the 24 hours after it' : 'Hip pain now'}
          ends={['No pain', 'Worst']}
          value={pain ?? -1}
          onChange={setPain}
        />
        {!later && (
          <OneOf
            legend="Did it change how you ran?"
            options={changed}
            value={answer}
            onChange={(value) => setAnswer(value)}
            columns={2}
          />
        )}
        {asksBack && (
          <OneOf
            legend="Is it back to where it was before the jog?"
            options={back}
            value={answer}
            onChange={(value) => setAnswer(value)}
            columns={2}
          />
        )}
        <Button type="submit" disabled={!isWhole}>
          Save
        </Button>
      </form>
    </Card>
  );
}
