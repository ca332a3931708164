export * from './red-flags.ts';
export * from './scale-back.ts';
