export * from './ankle.ts';
export * from './offers.ts';
export * from './questions.ts';
