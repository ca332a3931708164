export * from './due.ts';
export * from './order.ts';
export * from './results.ts';
export * from './session.ts';
export * from './tests.ts';
