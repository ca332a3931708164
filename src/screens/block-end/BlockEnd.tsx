import { useMemo } from 'react';
import { Link } from 'react-router';
import { exercises } from '../../catalogue/index.ts';
import { movementOf } from '../../catalogue/poses.ts';
import { currentPlan, todaysPlan } from '../../core/adapt/index.ts';
import { exerciseById } from '../../core/exercise/index.ts';
import { readFacts } from '../../core/facts/index.ts';
import { blockEndOf } from '../../core/progress/index.ts';
import { Figure } from '../../figures/index.ts';
import { useKept, useToday } from '../../store/index.ts';
import { buttonClass, Screen, ScreenTitle } from '../../ui/index.ts';
import { endSentence, endTitle, nextSentence } from '../../words/block-end.ts';
import { fullDay } from '../../words/days.ts';
import { sessionsDone } from '../../words/sessions.ts';
import { maintenanceSentence } from '../../words/today.ts';
import styles from './BlockEnd.module.css';
import { Climbs } from './Climbs.tsx';
import { SharePicture } from './SharePicture.tsx';
import { ThenAndNow } from './ThenAndNow.tsx';

/** The runner of the heading and of the picture. */
const heroId = 'high-knee-walk';

/** The ten weeks are over: then and now, a picture, and what comes next. */
export default function BlockEnd() {
  const stored = useKept((kept) => kept.facts);
  const today = useToday();
  const plan = useMemo(() => currentPlan(stored, today, exercises), [stored, today]);
  const end = useMemo(() => blockEndOf(plan, readFacts(stored).facts, exercises), [plan, stored]);
  const hero = exerciseById(exercises, heroId);
  if (end === null || todaysPlan(plan, today).kind !== 'over') {
    return (
      <Screen title="Not there yet">
        <p>Here is what your ten weeks came to, once they are over. What you did so far stands in Progress.</p>
        <Link className={buttonClass()} to="/progress">
          Go to Progress
        </Link>
      </Screen>
    );
  }
  return (
    <main className={styles['end']}>
      <header className={styles['hero']}>
        <div className={styles['words']}>
          <p className={styles['when']}>{fullDay(end.to)}</p>
          <ScreenTitle className={styles['title']}>{endTitle(end)}</ScreenTitle>
        </div>
        <div className={styles['lanes']} aria-hidden="true">
          {end.laps.map((_, lane) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a lane is its place
            <span key={lane} />
          ))}
        </div>
        <div className={styles['runner']}>
          {hero !== null && <Figure movement={movementOf(hero)} name={null} tone="clay" mirrored={false} close />}
        </div>
      </header>
      <div className={styles['body']}>
        <div className={styles['column']}>
          <section className={styles['told']} aria-labelledby="told">
            <h2 id="told">{sessionsDone(end.done, end.of)}</h2>
            <p>{endSentence(end)}</p>
            <ThenAndNow end={end} />
          </section>
          <Climbs climbs={end.climbs} />
        </div>
        <div className={styles['column']}>
          <SharePicture end={end} exercise={hero} />
          {plan.stopped === null && (
            <section className={styles['next']} aria-labelledby="next">
              <h2 id="next">What next?</h2>
              <p>{nextSentence}</p>
              <Link className={buttonClass()} to="/welcome">
                Make the next block
              </Link>
              <p>{maintenanceSentence}</p>
              <Link className={buttonClass('soft')} to="/">
                Keep what I have
              </Link>
            </section>
          )}
        </div>
      </div>
    </main>
  );
}
