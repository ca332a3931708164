export * from './dose.ts';
export * from './exercise.ts';
export * from './ladder.ts';
export * from './lookups.ts';
