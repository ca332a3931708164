export * from './look.ts';
export * from './mistakes.ts';
