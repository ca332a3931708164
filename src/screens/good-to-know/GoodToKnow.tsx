import { useEffect } from 'react';
import { Link, useLocation } from 'react-router';
import { backLinkClass, Icon, Screen } from '../../ui/index.ts';
import { topics } from '../../words/good-to-know.ts';
import styles from './GoodToKnow.module.css';
import { TopicSection } from './TopicSection.tsx';

/** Habits, rest days and aids: what people do, what is known of it and what is not. Nothing here changes the plan. */
export default function GoodToKnow() {
  const { hash } = useLocation();
  useEffect(() => {
    if (hash !== '') document.getElementById(hash.slice(1))?.scrollIntoView();
  }, [hash]);
  return (
    <Screen
      title="Good to know"
      back={
        <Link className={backLinkClass} to="/toolkit">
          <Icon name="back" size={26} /> Toolkit
        </Link>
      }
    >
      <p className={styles['lead']}>
        Small things beside your plan: what runners do, what is known about it, and what is not. None of it changes your plan, and
        nobody needs all of it.
      </p>
      <nav className={styles['topics']} aria-label="On this page">
        {topics.map(({ topic, title }) => (
          <Link key={topic} to={{ hash: topic }}>
            {title}
          </Link>
        ))}
      </nav>
      {topics.map((words) => (
        <TopicSection key={words.topic} words={words} />
      ))}
      <p className={styles['quiet']}>
        Written from published studies, most of them read in short form. No clinician has looked it over. With pain that stays,
        ask someone who can look at you.
      </p>
      <Link className={styles['see']} to="/check-in#see-someone">
        When to see someone
      </Link>
    </Screen>
  );
}
