export * from './amounts.ts';
export * from './cues.ts';
export * from './frame.ts';
export * from './run-through.ts';
export * from './step.ts';
export * from './tally.ts';
export * from './timeline.ts';
export * from './transition.ts';
