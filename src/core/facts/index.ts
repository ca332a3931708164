export * from './did-something.ts';
export * from './fact.ts';
export * from './merge.ts';
export type {
  Benchmark,
  BlockBegun,
  CheckIn,
  RunLogged,
  SelfTestAnswered,
  SessionBegun,
  SessionFinished,
  SetDone,
} from './payloads.ts';
export * from './read.ts';
export * from './worst-of-run.ts';
