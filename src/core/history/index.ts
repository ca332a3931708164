export * from './by-hand.ts';
export * from './past.ts';
