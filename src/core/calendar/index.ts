export * from './local-day.ts';
export * from './units.ts';
