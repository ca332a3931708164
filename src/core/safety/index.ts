export * from './red-flags.ts';
