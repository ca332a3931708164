export * from './block-end.ts';
export * from './outcomes.ts';
export * from './tally.ts';
