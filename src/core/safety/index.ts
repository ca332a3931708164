export * from './pain-days.ts';
export * from './pain-report.ts';
export * from './pain-state.ts';
export * from './red-flags.ts';
export * from './scale-back.ts';
export * from './self-test.ts';
