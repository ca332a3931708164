export * from './block.ts';
export { type CalendarReasons, calendarReasons } from './calendar-reasons.ts';
export { type Generated, generateBlock } from './generate.ts';
export * from './profile.ts';
export * from './refusal.ts';
export type { Why } from './why.ts';
