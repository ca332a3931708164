import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Icon, Screen } from '../../ui/index.ts';
import { BreaksArt, DaysArt, MistakesArt, ShoesArt, StepsArt, SurfacesArt } from './art.tsx';
import styles from './Toolkit.module.css';

/** The tools a runner has between sessions, a tile or a row each. None of them asks for anything. */
export default function Toolkit() {
  return (
    <Screen wide title="Toolkit" eyebrow="Small things between sessions">
      <ul className={styles['rows']}>
        <Row to="/toolkit/runs/new" title="Log a run" line="Three taps" />
        <Row
          to="/toolkit/before-and-after"
          title="Before and after a run"
          line="Warm-up, cool-down and stretches, led by the player"
        />
      </ul>
      <ul className={styles['tiles']}>
        <Tile to="/toolkit/runs" title="Runs" line="Surfaces, weeks and how far" art={<SurfacesArt shares={[]} />} />
        <Tile to="/toolkit/three-day-test" title="Three-day test" line="Are you ready to run again?" art={<DaysArt done={0} />} />
        <Tile to="/toolkit/cadence" title="Cadence" line="Measure your steps, run to a beat" art={<StepsArt />} />
        <Tile to="/toolkit/shoes" title="Shoes" line="How far each pair has come" art={<ShoesArt share={0} />} />
        <Tile to="/toolkit/breaks" title="Movement breaks" line="For a day at a desk" art={<BreaksArt share={0} />} />
        <Tile to="/toolkit/mistakes" title="Ten mistakes" line="What may be worth a look" art={<MistakesArt looked={[]} />} />
      </ul>
      <ul className={styles['rows']}>
        <Row to="/toolkit/form" title="Form check" line="Six questions beside your own video" />
        <Row to="/toolkit/cross-training" title="Instead of a run" line="Elliptical, deep water or stairs, by the clock" />
        <Row to="/toolkit/good-to-know" title="Good to know" line="Habits, rest days, recovery aids, and what is known of each" />
      </ul>
    </Screen>
  );
}

interface ToolProps {
  readonly to: string;
  readonly title: string;
  readonly line: string;
}

function Tile({ to, title, line, art }: ToolProps & { readonly art: ReactNode }) {
  return (
    <li>
      <Link className={styles['tile']} to={to}>
        {art}
        <span className={styles['told']}>
          <b>{title}</b>
          <span>{line}</span>
        </span>
      </Link>
    </li>
  );
}

function Row({ to, title, line }: ToolProps) {
  return (
    <li>
      <Link className={styles['row']} to={to}>
        <span>
          <b>{title}</b>
          <span>{line}</span>
        </span>
        <Icon name="forward" size={24} />
      </Link>
    </li>
  );
}
