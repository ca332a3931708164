export * from './current-plan.ts';
export * from './first-side.ts';
export * from './runs.ts';
export * from './session-needs.ts';
export * from './today.ts';
