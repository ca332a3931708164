export * from './day-of-run.ts';
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
export {
  type AnkleTest,
  type CadenceMeasured,
  type MistakeAnswered,
  type ReturnBout,
  type ReturnChecked,
  type Shoes,
  type Surface,
  surfaces,
} from './toolkit-payloads.ts';
export * from './worst-of-run.ts';
