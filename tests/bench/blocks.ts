import { measureBlock } from './block.ts';

/** What a block costs at one budget after the other: `node scripts/run-typescript.mjs tests/bench/blocks.ts`. */
const budgets = [20, 22, 24, 30, 35, 40, 50, 60];

console.log('minutes   median      p95      p99   in ms');
for (const minutes of budgets) {
  const { medianMs, p95Ms, p99Ms } = measureBlock({ min: minutes, max: minutes });
  const cells = [medianMs, p95Ms, p99Ms].map((ms) => ms.toFixed(1).padStart(8));
  console.log([String(minutes).padStart(7), ...cells].join(' '));
}
