import { startTransition, useDeferredValue, useEffect, useMemo, useState } from 'react';
import { foresee, isAsForeseen, isDoneAlike, isGoing, isStopped, type RunThrough, stepOf } from '../../core/workout/index.ts';
import { type KeyDeed, type PlayerView, player, watchKeys } from '../../player/index.ts';
import { afterPicture, singleKeysOf, useKept } from '../../store/index.ts';
import { announcement, phaseWord, setLine } from '../../words/player.ts';
import { Away } from './Away.tsx';
import { Keys } from './Keys.tsx';
import { Leave } from './Leave.tsx';
import { Options } from './Options.tsx';
import { PainSheet } from './PainSheet.tsx';
import { Rest } from './Rest.tsx';
import { Scene } from './Scene.tsx';
import { Stage } from './Stage.tsx';
import { Stopped } from './Stopped.tsx';
import type { OpenSheet } from './sheets.ts';
import { toldOf, waitsForTap } from './told.ts';
import { useFocusOnMain } from './use-focus-on-main.ts';
import { usePressed } from './use-pressed.ts';

interface Props extends Pick<PlayerView, 'sound' | 'pocket' | 'wakeLock'> {
  readonly runThrough: RunThrough;
}

/** An open session: the stage of the step in hand, or why it stands, and what lies over it. */
export function Playing({ runThrough, sound, pocket, wakeLock }: Props) {
  const [sheet, open] = useState<OpenSheet | null>(null);
  const singleKeys = useKept((kept) => singleKeysOf(kept.settings));
  const close = () => open(null);

  useEffect(() => {
    if (!singleKeys) return;
    const deeds: Readonly<Record<KeyDeed, () => void>> = {
      next: player.next,
      back: player.back,
      more: player.moreRest,
      leave: () => open({ kind: 'leave' }),
      help: () => open({ kind: 'keys' }),
    };
    return watchKeys((deed) => deeds[deed]());
  }, [singleKeys]);

  useFocusOnMain(runThrough, sheet === null);
  usePressed();

  return (
    <>
      <Standing runThrough={runThrough} sound={sound} pocket={pocket} wakeLock={wakeLock} open={open} />
      {sheet?.kind === 'options' && (
        <Options sound={sound} pocket={pocket} wakeLock={wakeLock} close={close} showKeys={() => open({ kind: 'keys' })} />
      )}
      {sheet?.kind === 'keys' && <Keys close={close} />}
      {sheet?.kind === 'leave' && <Leave close={close} />}
      {sheet?.kind === 'pain' && <PainSheet runThrough={runThrough} about={sheet.about} close={close} />}
    </>
  );
}

function Standing({ runThrough, ...rest }: Props & { readonly open: (sheet: OpenSheet) => void }) {
  const isAway = runThrough.status.kind === 'away';
  if (isAway || isStopped(runThrough))
    return (
      <Scene inSight runThrough={runThrough}>
        {isAway ? <Away runThrough={runThrough} /> : <Stopped runThrough={runThrough} />}
      </Scene>
    );
  return (
    <>
      <Announcer runThrough={runThrough} />
      <InTurn runThrough={runThrough} {...rest} />
    </>
  );
}

/**
 * Work and rest, one in sight. The other is drawn out of sight, once there is time, as the next tap will find it: on a slow phone
 * it would else be drawn anew between that tap and its picture.
 */
function InTurn({ runThrough, ...rest }: Props & { readonly open: (sheet: OpenSheet) => void }) {
  const { step, name } = toldOf(runThrough);
  const isRest = step.kind === 'rest';
  const before = useDeferredValue(runThrough, null);
  const ahead = useAhead(before);
  const [resting, doing] = [shownIn('rest', runThrough, before, ahead), shownIn('doing', runThrough, before, ahead)];

  useEffect(() => {
    const title = `${isRest ? phaseWord('rest') : `${phaseWord(step.kind)}: ${name}`} · Stridewell`;
    let isOver = false; // another screen names the page
    afterPicture(() => {
      if (!isOver) document.title = title;
    });
    return () => {
      isOver = true;
    };
  }, [isRest, step.kind, name]);

  return (
    <>
      <Scene inSight={isRest} runThrough={resting}>
        {resting !== null && (
          <Rest runThrough={resting} record={isRest && !isDoneAlike(resting, runThrough) ? runThrough : resting} {...rest} />
        )}
      </Scene>
      <Scene inSight={!isRest} runThrough={doing}>
        {doing !== null && <Stage runThrough={doing} {...rest} />}
      </Scene>
    </>
  );
}

/**
 * What follows from a run-through: the end of its step, or once a finger lands on Next, half a set; so that its numbers are drawn
 * before the finger is lifted.
 */
function useAhead(of: RunThrough | null): RunThrough | null {
  const [touched, touch] = useState<{ readonly of: RunThrough; readonly ahead: RunThrough | null } | null>(null);
  const atEnd = useMemo(() => (of === null ? null : foresee(of)), [of]);

  useEffect(() => {
    if (of === null || of.status.kind !== 'running' || stepOf(of).kind !== 'work') return;
    let frame = 0;
    const landed = ({ target }: PointerEvent) => {
      if (!(target instanceof Element) || target.closest('[data-next]') === null) return;
      frame = requestAnimationFrame(() => {
        if (player.view().runThrough === of) startTransition(() => touch({ of, ahead: player.foreseeNext() }));
      });
    };
    document.addEventListener('pointerdown', landed, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      document.removeEventListener('pointerdown', landed);
    };
  }, [of]);

  return touched !== null && touched.of === of ? touched.ahead : atEnd;
}

/**
 * What a scene shows now. `before`: the run-through that was last drawn when there was time; after that it is the one in hand.
 * `ahead`: what follows from it.
 */
function shownIn(
  scene: 'rest' | 'doing',
  now: RunThrough,
  before: RunThrough | null,
  ahead: RunThrough | null,
): RunThrough | null {
  const isHere = (one: RunThrough | null) => one !== null && (stepOf(one).kind === 'rest') === (scene === 'rest');
  const wasInSight = isHere(before);
  const drawnAhead = !wasInSight && isHere(ahead) ? ahead : null;
  if (!isHere(now)) return wasInSight ? before : drawnAhead;
  return drawnAhead !== null && isAsForeseen(drawnAhead, now) ? drawnAhead : now; // no need to draw it again in the tap
}

/** Says each step aloud, once. One element for all of them: screen readers speak what changes in it, and not what it comes with. */
function Announcer({ runThrough }: Pick<Props, 'runThrough'>) {
  const told = toldOf(runThrough);
  return (
    <p role="status" className="visually-hidden">
      {isGoing(runThrough) ? announcement(told, waitsForTap(runThrough)) : `Paused. ${setLine(told.step)}.`}
    </p>
  );
}
