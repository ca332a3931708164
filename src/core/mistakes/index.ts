export * from './look.ts';
export * from './mistakes.ts';
export * from './runs-seen.ts';
