export { asksIfFaded, type Bout, type NotReady, withoutLastAnswer } from './bouts.ts';
export { type ReturnCheck, returnChecks } from './checks.ts';
export { type Barred, boutsToPass, type Lapsed, type ReturnStanding, type ReturnState, returnState } from './return-state.ts';
