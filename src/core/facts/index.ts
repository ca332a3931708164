export * from './fact.ts';
export type { BlockBegun, SessionFinished, SetDone } from './payloads.ts';
export * from './read.ts';
