export * from './did-something.ts';
export * from './fact.ts';
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
