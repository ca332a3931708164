export * from './due.ts';
export * from './preview.ts';
export * from './read-backup.ts';
export * from './sets-csv.ts';
export * from './shape.ts';
export * from './take-in.ts';
