import { existsSync } from 'node:fs';
import { budgets, figures, firstScripts, precache, total } from '../../scripts/built-sizes.mjs';
import { measureBlock } from './block.ts';
import { measureFrame } from './figure.ts';
import { measureLoads } from './load.ts';
import { measurePlan, measureTenYears } from './plan.ts';
import { measurePlayer } from './player.ts';
import { measureRecords } from './records.ts';

/** `npm run bench`: what the app costs, beside what it may cost. Builds nothing itself. */

interface Line {
  readonly what: string;
  readonly unit: 'ms' | 'KB' | '%' | '×';
  readonly median: number;
  /** From the least to the most, or how far most of them stay; empty for a single value. */
  readonly spread: string;
  readonly budget?: number;
}

async function measure(): Promise<readonly Line[]> {
  const [block, shortBlock] = [measureBlock({ min: 30, max: 60 }), measureBlock({ min: 20, max: 24 })];
  const [plan, tenYears] = [measurePlan(), measureTenYears()];
  const frame = measureFrame();
  const loads = await measureLoads();
  const player = await measurePlayer();
  const records = await measureRecords();
  return [
    {
      what: 'a block of ten weeks, 30 to 60 minutes',
      unit: 'ms',
      median: block.medianMs,
      spread: `95 % under ${number(block.p95Ms)}, 99 % under ${number(block.p99Ms)}`,
      budget: 5,
    },
    {
      what: 'a block of 20 to 24 minutes: 99 in 100',
      unit: 'ms',
      median: shortBlock.p99Ms,
      spread: `half under ${number(shortBlock.medianMs)}, 95 % under ${number(shortBlock.p95Ms)}`,
      budget: 60,
    },
    {
      what: 'the plan over a block of facts',
      unit: 'ms',
      median: plan.medianMs,
      spread: `95 % under ${number(plan.p95Ms)}`,
      budget: 5,
    },
    {
      what: `the plan over ten years (${tenYears.sessions} sessions, ${tenYears.facts} facts)`,
      unit: 'ms',
      median: tenYears.medianMs,
      spread: `95 % under ${number(tenYears.p95Ms)}`,
      budget: 50,
    },
    {
      what: 'all that Progress works out, over the same ten years',
      unit: 'ms',
      median: tenYears.progress.medianMs,
      spread: `95 % under ${number(tenYears.progress.p95Ms)}`,
      budget: 200,
    },
    { what: 'a frame of a figure', unit: 'ms', median: frame.medianMs, spread: `95 % under ${number(frame.p95Ms)}`, budget: 1 },
    sizeLine('scripts before Today is drawn, gzip', total(firstScripts()).sent, budgets.firstScripts),
    sizeLine('rig and all poses, gzip', total(figures()).sent, budgets.figures),
    sizeLine('all that is kept offline, gzip', total(precache()).sent, budgets.precache),
    { what: 'first visit: first contentful paint', unit: 'ms', ...middleOf(loads.map((load) => load.firstContentfulPaintMs)) },
    { what: 'first visit: blocking time', unit: 'ms', ...middleOf(loads.map((load) => load.blockingMs)) },
    { what: 'a set, figure moving: main thread busy', unit: '%', ...middleOf(player.busyShares), budget: 12 },
    { what: 'a set at 4× slow-down: longest task over 50 ms', unit: 'ms', ...middleOf(player.longestTasks), budget: 50 },
    {
      what: `Today with ${records.facts} facts, times that with one block`,
      unit: '×',
      ...middleOf(records.todayRatios),
      budget: 1.3,
    },
    { what: 'a backup of them', unit: 'ms', ...middleOf(records.backupMs), budget: 2_000 },
    { what: 'the same restored: read and looked at, then added', unit: 'ms', ...middleOf(records.restoreMs), budget: 5_000 },
    { what: 'first visit: scripts, gzip', unit: 'KB', ...middleOf(loads.map((load) => load.scriptBytes / 1024)) },
  ];
}

function sizeLine(what: string, bytes: number, budget: number): Line {
  return { what, unit: 'KB', median: bytes / 1024, spread: '', budget: budget / 1024 };
}

function middleOf(values: readonly number[]): { readonly median: number; readonly spread: string } {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (part: number) => sorted[Math.round((sorted.length - 1) * part)] ?? Number.NaN;
  return { median: at(0.5), spread: `${number(at(0))} to ${number(at(1))}` };
}

const isOver = ({ median, budget }: Line) => budget !== undefined && median > budget;

function row(line: Line): readonly string[] {
  const { what, unit, median, spread, budget } = line;
  if (budget === undefined) return [what, `${number(median)} ${unit}`, spread, '', ''];
  return [what, `${number(median)} ${unit}`, spread, `${number(budget)} ${unit}`, isOver(line) ? 'OVER' : 'within'];
}

function number(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(3);
}

function print(rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)));
  for (const cells of rows)
    console.log(
      cells
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    );
}

if (!existsSync('dist/sw.js')) throw new Error('There is no built app to measure: run `npm run build` first');
const lines = await measure();
print([['', 'median', 'spread', 'budget', ''], ...lines.map(row)]);
if (lines.some(isOver)) process.exitCode = 1;
