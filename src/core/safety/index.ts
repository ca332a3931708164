export * from './pain-report.ts';
export * from './red-flags.ts';
export * from './scale-back.ts';
