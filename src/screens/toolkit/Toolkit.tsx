import { type ReactNode, useMemo } from 'react';
import { Link } from 'react-router';
import { exercises } from '../../catalogue/index.ts';
import { currentPlan } from '../../core/adapt/index.ts';
import { chosenBeat, ownCadence } from '../../core/cadence/index.ts';
import { formChecksOf } from '../../core/form/index.ts';
import { lookAtMistakes, runsSeen } from '../../core/mistakes/index.ts';
import { returnState } from '../../core/return/index.ts';
import { furthestPair, pairsOf, replaceBy, runsInBrief, runsOf, surfaceMix } from '../../core/runs/index.ts';
import { useBreaks } from '../../player/index.ts';
import { nightEnd, useFacts, useKept, useNow, useToday } from '../../store/index.ts';
import { backLinkClass, Icon, Screen } from '../../ui/index.ts';
import { breaksSummary } from '../../words/breaks.ts';
import { cadenceSummary } from '../../words/cadence.ts';
import { formLine } from '../../words/form.ts';
import { mistakesLine } from '../../words/mistakes.ts';
import { returnSummary } from '../../words/return.ts';
import { runsCard, surfacesCard } from '../../words/runs.ts';
import { shoesCard } from '../../words/shoes.ts';
import { BreaksArt, DaysArt, MistakesArt, ShoesArt, StepsArt, SurfacesArt } from './art.tsx';
import styles from './Toolkit.module.css';

/** The tools a runner has between sessions, a tile or a row each. None of them asks for anything. */
export default function Toolkit() {
  const { facts } = useFacts();
  const stored = useKept((kept) => kept.facts);
  const open = useKept((kept) => kept.runThrough?.id ?? null);
  const beat = useKept((kept) => chosenBeat(kept.settings));
  const today = useToday();
  const now = useNow();
  const plan = useMemo(() => currentPlan(stored, today, exercises), [stored, today]);
  const known = useMemo(() => {
    const runs = runsOf(facts);
    return {
      inBrief: runsInBrief(runs, today),
      mix: surfaceMix(runs, today),
      pair: furthestPair(pairsOf(facts, runs)),
      mistakes: lookAtMistakes({ facts, plan, today, runs: runsSeen(facts, today) }),
      cadence: ownCadence(facts)?.stepsPerMinute ?? null,
      formDay: formChecksOf(facts).at(-1)?.day ?? null,
    };
  }, [facts, plan, today]);
  const test = returnState({ facts, today, now, stopped: plan.stopped, person: plan.person, open, nightEnd: nightEnd(now) });
  return (
    <Screen
      wide
      title="Toolkit"
      eyebrow="Small things between sessions"
      back={
        <Link className={backLinkClass} to="/">
          <Icon name="back" size={26} /> Today
        </Link>
      }
    >
      <ul className={styles['rows']}>
        <Row to="/toolkit/runs/new" title="Log a run" line="Three taps" />
        <Row
          to="/toolkit/before-and-after"
          title="Before and after a run"
          line="Warm-up, cool-down and stretches, one tap each"
        />
      </ul>
      <ul className={styles['tiles']}>
        <Tile
          to="/toolkit/runs"
          title="Runs"
          line={known.inBrief.runs > 0 ? runsCard(known.inBrief) : surfacesCard(known.mix)}
          art={<SurfacesArt shares={known.mix.shares.map(({ share }) => share)} />}
        />
        <Tile
          to="/toolkit/three-day-test"
          title="Three-day test"
          line={returnSummary(test, today)}
          art={<DaysArt done={test.passed.length} />}
        />
        <Tile to="/toolkit/cadence" title="Cadence" line={cadenceSummary(beat, known.cadence)} art={<StepsArt />} />
        <Tile
          to="/toolkit/shoes"
          title="Shoes"
          line={shoesCard(known.pair)}
          art={<ShoesArt share={(known.pair?.metres ?? 0) / replaceBy} />}
        />
        <BreaksTile />
        <Tile
          to="/toolkit/mistakes"
          title="Ten mistakes"
          line={mistakesLine(known.mistakes)}
          art={<MistakesArt looked={known.mistakes.map(({ state }) => state === 'worth-a-look')} />}
        />
      </ul>
      <ul className={styles['rows']}>
        <Row to="/toolkit/form" title="Form check" line={formLine(known.formDay, today)} />
        <Row to="/toolkit/cross-training" title="In place of a run" line="Elliptical, deep water or stairs, by the clock" />
        <Row to="/toolkit/good-to-know" title="Good to know" line="Habits, rest days, recovery aids, and what is known of each" />
      </ul>
    </Screen>
  );
}

const betweenOpeners = 30 * 60_000;

/** By itself: the break timer redraws it while it runs. */
function BreaksTile() {
  const { isGoing, due, leftMs } = useBreaks();
  const share = due !== null ? 1 : isGoing && leftMs !== null ? 1 - leftMs / betweenOpeners : 0;
  return (
    <Tile
      to="/toolkit/breaks"
      title="Movement breaks"
      line={breaksSummary(isGoing, due !== null, leftMs)}
      art={<BreaksArt share={share} />}
    />
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
