export * from './dose.ts';
export * from './exercise.ts';
