import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { afterNext, isGoing, isStopped, type RunThrough, stepOf } from '../../core/workout/index.ts';
import { type KeyDeed, type PlayerView, player, watchKeys } from '../../player/index.ts';
import { singleKeysOf, useKept } from '../../store/index.ts';
import { announcement, setLine } from '../../words/player.ts';
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

  // A sheet gives the focus back to what opened it; here it belongs to the one main button.
  useEffect(() => {
    if (sheet !== null) return;
    // The one out of sight takes no focus.
    for (const main of document.querySelectorAll<HTMLElement>('[data-main]')) main.focus({ preventScroll: true });
  }, [sheet]);

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
  if (runThrough.status.kind === 'away') return <Away runThrough={runThrough} />;
  if (isStopped(runThrough)) return <Stopped runThrough={runThrough} />;
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
  const isRest = stepOf(runThrough).kind === 'rest';
  const next = useMemo(() => afterNext(runThrough), [runThrough]);
  const other = next !== null && (stepOf(next).kind === 'rest') !== isRest ? next : null;
  const [resting, doing] = [useLateUnless(isRest, runThrough, other), useLateUnless(!isRest, runThrough, other)];
  return (
    <>
      <Scene inSight={isRest}>{resting !== null && <Rest runThrough={resting} {...rest} />}</Scene>
      <Scene inSight={!isRest}>{doing !== null && <Stage runThrough={doing} {...rest} />}</Scene>
    </>
  );
}

/** What is in sight at once; what is not, once there is time. */
function useLateUnless<T>(inSight: boolean, now: T, ahead: T | null): T | null {
  const late = useDeferredValue(inSight ? now : ahead, null);
  return inSight ? now : late;
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
