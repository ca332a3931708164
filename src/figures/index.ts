export { Figure, MovingFigure, type Tone } from './Figure.tsx';
export { onFrame } from './frames.ts';
export { alternatingProgress, holdProgress, repProgress, workProgress } from './tempo.ts';
