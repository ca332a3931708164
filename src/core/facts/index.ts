export * from './did-something.ts';
export * from './emptied.ts';
export * from './fact.ts';
export type { Benchmark, BlockBegun, CheckIn, RunLogged, SessionBegun, SessionFinished, SetDone } from './payloads.ts';
export * from './read.ts';
