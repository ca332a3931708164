/** Holds the built app to its budgets: `node scripts/size-budget.mjs first-scripts`, `precache`, `figures` or `poses`; all without a name. */
import { existsSync, readdirSync } from 'node:fs';
import { budgets, figures, firstScripts, poses, precache, total } from './built-sizes.mjs';

const checks = {
  'first-scripts': { what: 'Scripts before Today is drawn', weights: firstScripts, budget: budgets.firstScripts },
  precache: { what: 'All that is kept for offline use', weights: precache, budget: budgets.precache },
  figures: { what: 'Rig and all poses', weights: figures, budget: budgets.figures },
  poses: { what: 'All poses', weights: poses, budget: budgets.poseOfExercise * exerciseCount() },
};

if (!existsSync('dist/sw.js')) {
  console.error('There is no built app to weigh: run `npm run build` first.');
  process.exit(1);
}
const asked = process.argv[2];
for (const [name, { what, weights, budget }] of Object.entries(checks)) {
  if (asked && asked !== name) continue;
  const files = weights();
  const { bytes, sent } = total(files);
  const over = sent > budget;
  console.log(
    `${what}: ${kilobytes(sent)} gzip of ${kilobytes(budget)} allowed (${kilobytes(bytes)} raw, ${files.length} files)`,
  );
  if (over) {
    for (const file of [...files].sort((a, b) => b.sent - a.sent).slice(0, 8))
      console.error(`  ${kilobytes(file.sent)}  ${file.file}`);
    process.exitCode = 1;
  }
}

/** Each exercise is a file of poses. */
function exerciseCount() {
  return readdirSync('src/catalogue', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.pose.ts')).length;
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return `${(bytes / 1024).toFixed(1)} KB`;
}
