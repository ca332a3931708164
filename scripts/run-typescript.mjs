/** Runs a TypeScript file on every Node the app supports (20 cannot by itself): `node scripts/run-typescript.mjs FILE`. */
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

const file = process.argv[2];
if (!file) throw new Error('Say which file to run: node scripts/run-typescript.mjs FILE');
await runnerImport(resolve(file));
