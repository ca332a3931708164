export { FaultFigure, Figure, type Look, MovingFigure, type Tone } from './Figure.tsx';
export { onFrame } from './frames.ts';
export { alternatingProgress, holdProgress, type Moment, momentOf, repProgress, shownMoment, workProgress } from './tempo.ts';
