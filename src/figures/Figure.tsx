import { memo, useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import { sceneOf } from './drawing.ts';
import { faultPictures } from './fault.ts';
import styles from './figure.module.css';
import './looks.css';
import { onFrameInView } from './frames.ts';
import { smallOf, stillsOf } from './movement.ts';
import { classOf, painterOf } from './painter.ts';
import type { Fault, Movement } from './pose.ts';
import type { Shape } from './shapes.ts';
import { pathOf } from './svg.ts';
import type { Moment } from './tempo.ts';
import { closeFrame, frameOf, type ViewBox } from './view-box.ts';

/** The ground that a figure stands on: it picks the colours that read there, in light and dark. */
export type Tone = 'paper' | 'chalk' | 'clay' | 'pine';

/** Who is drawn. */
export interface Look {
  readonly hair: 'short' | 'long';
  readonly skin: 'light' | 'tan' | 'brown' | 'deep';
}

export interface FigureProps {
  readonly movement: Movement;
  /** What is read out; it begins with the exercise's name. null beside that name: the picture is then hidden. */
  readonly name: string | null;
  readonly tone: Tone;
  /**
   * 0 the start of the movement, 1 its end; where left and right alternate, 0.5 rest, 1 the left's end and 0 the right's. Without
   * it the moment that tells most.
   */
  readonly at?: number;
  /** false: the left side works. true: the right side. */
  readonly mirrored: boolean;
  /** Framed round the body as it is at that moment, for a small picture; else round the whole movement. */
  readonly close?: boolean;
  /** Who is drawn, where it is another than the one chosen for the page (`data-hair` and `data-skin` on its root). */
  readonly look?: Look;
  readonly className?: string;
}

export interface MovingFigureProps extends Omit<FigureProps, 'at' | 'close'> {
  /** Asked at most 30 times a second: what to show now, or null to stay. */
  readonly progress: () => Moment | null;
}

const spoken = (name: string | null) =>
  name === null ? ({ 'aria-hidden': true } as const) : ({ role: 'img', 'aria-label': name } as const);

const drawnAs = (tone: Tone, className: string | undefined, look: Look | undefined) => ({
  className: [styles['figure'], styles[tone], className].filter(Boolean).join(' '),
  'data-tone': tone,
  ...(look ? { 'data-hair': look.hair, 'data-skin': look.skin } : {}),
});

const viewBoxText = ({ x, y, width, height }: ViewBox) => [x, y, width, height].map((value) => Math.round(value)).join(' ');

function Paths({ shapes }: { readonly shapes: readonly Shape[] }) {
  return shapes.map((shape, depth) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: a path has no identity; its place is its depth.
    return <path key={depth} className={classOf(shape.role)} d={pathOf(shape.contours)} />;
  });
}

/** A still of a movement. Worked out anew only for another one: hulls and clipped muscles take a slow phone ten milliseconds. */
export const Figure = memo(function Figure({ movement, name, tone, at, mirrored, close = false, look, className }: FigureProps) {
  const scene = sceneOf(movement, mirrored);
  const moment = at ?? smallOf(movement);
  const shapes = close ? scene.stillAt(moment) : scene.shapesAt(moment);
  const frame = close ? closeFrame(shapes) : scene.viewBox;
  return (
    <svg {...drawnAs(tone, className, look)} viewBox={viewBoxText(frame)} {...spoken(name)}>
      <Paths shapes={shapes} />
    </svg>
  );
});

interface FaultFigureProps extends Omit<FigureProps, 'at' | 'mirrored' | 'close'> {
  readonly fault: Fault;
  /** Which of the two is drawn. */
  readonly form: 'right' | 'wrong';
}

/** The right form of an exercise, or the wrong one to stand beside it: same scale, the place to look at ringed. */
export function FaultFigure({ movement, fault, form, name, tone, look, className }: FaultFigureProps) {
  const pictures = faultPictures(movement, fault);
  return (
    <svg {...drawnAs(tone, className, look)} viewBox={viewBoxText(pictures.viewBox)} {...spoken(name)}>
      <Paths shapes={pictures[form]} />
    </svg>
  );
}

/** Picture units. */
const arrowLength = 440;

/** Start and end side by side, for those who want nothing to move. */
const StartAndEnd = memo(function StartAndEnd({
  movement,
  name,
  tone,
  mirrored,
  look,
  className,
}: Omit<FigureProps, 'at' | 'close'>) {
  const scene = sceneOf(movement, mirrored);
  const [start, end] = stillsOf(movement);
  const [first, second] = [scene.stillAt(start), scene.stillAt(end)];
  const { x, y, width, height } = frameOf([...first, ...second], []);
  const [apart, middle] = [width + arrowLength * 2, y + height / 2];
  const [from, to] = [x + width + arrowLength / 2, x + width + arrowLength * 1.5];
  return (
    <svg {...drawnAs(tone, className, look)} viewBox={viewBoxText({ x, y, width: width + apart, height })} {...spoken(name)}>
      <Paths shapes={first} />
      <path className={styles['arrow']} d={`M${from} ${middle}H${to}m-160 -160l160 160l-160 160`} />
      <g transform={`translate(${apart})`}>
        <Paths shapes={second} />
      </g>
    </svg>
  );
});

function Moving({ movement, name, tone, mirrored, look, className, progress }: MovingFigureProps) {
  const picture = useRef<SVGSVGElement>(null);
  const ask = useRef(progress);
  const scene = sceneOf(movement, mirrored);
  const first = useMemo(() => <Paths shapes={scene.shapesAt(stillsOf(movement)[0])} />, [scene, movement]);
  const painter = useRef<ReturnType<typeof painterOf>>(null);
  useEffect(() => {
    ask.current = progress;
    const moment = painter.current && progress();
    if (moment) painter.current?.(moment); // another step of the same movement: it may be out of view, and must not show the last one
  }, [progress]);
  useEffect(() => {
    if (!picture.current) return;
    const paint = painterOf(picture.current, scene);
    painter.current = paint;
    paint(ask.current() ?? { at: stillsOf(movement)[0], breath: 0 });
    if (movement.keys.length === 1) return;
    return onFrameInView(picture.current, () => {
      const moment = ask.current();
      if (moment !== null) paint(moment);
    });
  }, [movement, scene]);
  return (
    <svg ref={picture} {...drawnAs(tone, className, look)} viewBox={viewBoxText(scene.viewBox)} {...spoken(name)}>
      {first}
    </svg>
  );
}

const lessMotion = () => window.matchMedia?.('(prefers-reduced-motion: reduce)') ?? null;

function subscribeToLessMotion(changed: () => void) {
  const query = lessMotion();
  query?.addEventListener('change', changed);
  return () => query?.removeEventListener('change', changed);
}

/**
 * A movement that moves as `progress` says, drawn past React. Where less motion is wanted it stands still: start and end side by
 * side.
 */
export function MovingFigure(props: MovingFigureProps) {
  const still = useSyncExternalStore(subscribeToLessMotion, () => lessMotion()?.matches ?? false);
  if (!still) return <Moving {...props} />;
  const { progress: _, ...figure } = props;
  return props.movement.keys.length === 1 ? <Figure {...figure} at={1} /> : <StartAndEnd {...figure} />;
}
