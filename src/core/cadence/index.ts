export type { Count, Counted } from './counted.ts';
export { countMotion } from './from-motion.ts';
export { countTaps } from './from-taps.ts';
export type { MotionSample } from './motion-signal.ts';
export { chosenBeat, type OwnCadence, ownCadence } from './own.ts';
export { beatsBetween, type Pulse, placeIn, retimed } from './pulse.ts';
export { articleCadence, beatWithin, type CadenceTargets, firstBeat, quickestBeat, slowestBeat, targetsOf } from './targets.ts';
