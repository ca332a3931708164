export * from './current-plan.ts';
export * from './runs.ts';
export * from './session-needs.ts';
export * from './today.ts';
