export { FaultFigure, Figure, type Look, MovingFigure, type Tone } from './Figure.tsx';
export { onFrame } from './frames.ts';
export { alternatingProgress, holdProgress, momentOf, repProgress, shownMoment, workProgress } from './tempo.ts';
export { usePlaying } from './use-playing.ts';
