export * from './fact.ts';
export type { BlockBegun, Deleted, RedFlagsAnswered, Replaced, SessionBegun, SessionFinished, SetDone } from './payloads.ts';
export * from './read.ts';
