export * from './outcomes.ts';
export * from './tally.ts';
