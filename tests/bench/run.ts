import { existsSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { budgets, figures, firstScripts, precache, total } from '../../scripts/built-sizes.mjs';
import { firstParts } from '../../scripts/size-parts.mjs';
import { measureBlock } from './block.ts';
import { measureFrame } from './figure.ts';
import { measureFirstVisits, measureOfflineStarts, type Start } from './load.ts';
import { measurePlan, measureTenYears } from './plan.ts';
import { measurePlayer } from './player.ts';
import { measureRecords } from './records.ts';
import { measureTaps } from './taps.ts';

/**
 * `npm run bench`: what the app costs, beside what it ought to cost, and what the first scripts are made of. A report, never a test: the
 * times depend on what else the machine does, which is told with them. `npm run bench -- starts taps` measures these alone.
 */

interface Line {
  readonly what: string;
  readonly unit: 'ms' | 'KB' | '%' | '×';
  readonly median: number;
  /** From the least to the most, or how far most of them stay; empty for a single value. */
  readonly spread: string;
  readonly budget?: number;
}

/** In the order in which they are printed. */
const measures: Readonly<Record<string, () => Promise<readonly Line[]>>> = {
  sizes: async () => [
    sizeLine('scripts before Today is drawn, gzip', total(firstScripts()).sent, budgets.firstScripts),
    sizeLine('rig and all poses, gzip', total(figures()).sent, budgets.figures),
    sizeLine('all that is kept offline, gzip', total(precache()).sent, budgets.precache),
  ],
  starts: async () => {
    const [first, offline] = [await measureFirstVisits(), await measureOfflineStarts()];
    return [
      ...startLines('first visit at 4×, 1.6 Mbit/s', first, 1_300),
      { what: '… scripts that were sent, gzip', unit: 'KB', ...middleOf(first.map((start) => start.scriptBytes / 1024)) },
      ...startLines('Today at 4×, no network', offline, 800),
    ];
  },
  set: async () => {
    const { busyShares, busySharesSlowed, longestTasks } = await measurePlayer();
    return [
      { what: 'a set, figure moving: main thread busy', unit: '%', ...middleOf(busyShares), budget: 12 },
      { what: '… at 4×', unit: '%', ...middleOf(busySharesSlowed) },
      { what: '… at 4×: longest task over 50 ms', unit: 'ms', ...middleOf(longestTasks), budget: 50 },
    ];
  },
  taps: async () => {
    const taps = await measureTaps();
    return [
      ...taps.map(({ what, ms }) => ({ what: `tap at 4×: ${what}`, unit: 'ms' as const, ...middleOf(ms), budget: 50 })),
      { what: '… before each, held back by DevTools', unit: 'ms', ...middleOf(taps.flatMap(({ heldBackMs }) => heldBackMs)) },
    ];
  },
  plans: async () => {
    const [block, shortBlock] = [measureBlock({ min: 30, max: 60 }), measureBlock({ min: 20, max: 24 })];
    const [plan, tenYears] = [measurePlan(), measureTenYears()];
    const frame = measureFrame();
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
    ];
  },
  records: async () => {
    const { facts, todayRatios, backupMs, restoreMs } = await measureRecords();
    return [
      { what: `Today with ${facts} facts, times that with one block`, unit: '×', ...middleOf(todayRatios), budget: 1.3 },
      { what: 'a backup of them', unit: 'ms', ...middleOf(backupMs), budget: 2_000 },
      { what: 'the same restored: read and looked at, then added', unit: 'ms', ...middleOf(restoreMs), budget: 5_000 },
    ];
  },
  parts: async () => (await firstParts()).map(({ name, sent }) => sizeLine(`first scripts, packed apart: ${name}`, sent)),
};

function startLines(what: string, starts: readonly Start[], largestMs: number): readonly Line[] {
  const of = (part: (start: Start) => number) => middleOf(starts.map(part));
  return [
    { what: `${what}: first contentful paint`, unit: 'ms', ...of((start) => start.firstContentfulPaintMs) },
    { what: '… largest contentful paint', unit: 'ms', ...of((start) => start.largestContentfulPaintMs), budget: largestMs },
    { what: '… blocking time', unit: 'ms', ...of((start) => start.blockingMs) },
  ];
}

function sizeLine(what: string, bytes: number, budget?: number): Line {
  return { what, unit: 'KB', median: bytes / 1024, spread: '', ...(budget === undefined ? {} : { budget: budget / 1024 }) };
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
const asked = process.argv.slice(3); // after this file's own name
const unknown = asked.filter((name) => !(name in measures));
if (unknown.length > 0) throw new Error(`There is no measure "${unknown[0]}"; there are ${Object.keys(measures).join(', ')}`);
const busy = () => `${(loadavg()[0] ?? Number.NaN).toFixed(1)} on ${cpus().length} cores`;
const busyBefore = busy();
const lines: Line[] = [];
for (const [name, measure] of Object.entries(measures))
  if (asked.length === 0 || asked.includes(name)) lines.push(...(await measure()));
print([['', 'median', 'spread', 'budget', ''], ...lines.map(row)]);
console.log(`\nThe machine's load: ${busyBefore} before, ${busy()} after. Above one for a core, times are too long.`);
