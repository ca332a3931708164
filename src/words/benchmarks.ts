import type { Change, Gap, Round, TestName } from '../core/benchmark/index.ts';
import type { Benchmark } from '../core/facts/index.ts';
import { countWords } from './doses.ts';

export function testName(test: TestName): string {
  switch (test) {
    case 'side-plank':
      return 'Side plank';
    case 'single-leg-stance':
      return 'Single-leg stand';
    case 'bridge':
      return 'Bridge';
  }
}

/** How it is done and how far, before the tap. */
export function testHow(test: TestName, form: string): string {
  switch (test) {
    case 'side-plank':
      return form === 'knee-side-plank'
        ? 'From the knees. Hold each side for as long as the line stays straight, 60 seconds at most.'
        : 'Hold each side for as long as the line stays straight, 60 seconds at most.';
    case 'single-leg-stance':
      return 'Eyes open, a wall in reach. Let go and stand on each leg until a hand or the other foot touches, 45 seconds at most.';
    case 'bridge':
      return form === 'glute-bridge'
        ? 'On both legs, in step with the tempo, 20 at most. Stop when the hips no longer reach the line.'
        : 'On one leg, in step with the tempo, 20 at most on each side. Stop when the hips no longer reach the line.';
  }
}

export const testRules =
  'Stop with a tap, well before it hurts. If pain reaches 3 of 10, say so: the test ends there, and that is fine.';

/** "reps", "seconds"; of one "rep", "second". */
export function unitWord(unit: Benchmark['unit'], count: 1 | 'many' = 'many'): string {
  if (count === 1) return unit === 'reps' ? 'rep' : 'second';
  return unit === 'reps' ? 'reps' : 'seconds';
}

/** "38 seconds" */
function amountOf(unit: Benchmark['unit'], amount: number | null): string {
  if (amount === null) return 'not done';
  return countWords(amount, unit);
}

/** "Left 38 seconds, right 47 seconds" */
export function resultWords({ unit, left, right, both }: Benchmark): string {
  if (both !== undefined) return `Both legs ${amountOf(unit, both)}`;
  return `Left ${amountOf(unit, left)}, right ${amountOf(unit, right)}`;
}

/** Left against right in one sentence. */
export function gapSentence(gap: Gap): string {
  if (gap.behind === null)
    return gap.percent === 0 ? 'Left and right are even.' : `Left and right are about the same, ${gap.percent}% apart.`;
  return gap.behind === 'left'
    ? `The left is ${gap.percent}% behind the right.`
    : `The right is ${gap.percent}% behind the left.`;
}

export function changeSentence(side: 'left' | 'right' | 'both', change: Change, then: number, now: number): string {
  const who = side === 'both' ? 'Both legs' : side === 'left' ? 'Left' : 'Right';
  switch (change) {
    case 'more':
      return `${who}: ${now}, up from ${then}.`;
    case 'less':
      return `${who}: ${now}, down from ${then}.`;
    case 'about-the-same':
      return `${who}: about the same, ${then} then and ${now} now.`;
  }
}

export const errorNote =
  'A test like this differs by itself from day to day. A change of less than about a third in a hold, or a fifth in bridges, is called about the same.';

export const otherFormNote = 'Earlier results were done in another form. Only the same form is compared.';

/** "Next tests in week 5" */
export function nextRoundWords(round: Round | null): string {
  switch (round) {
    case null:
      return 'Your tests';
    case 0:
      return 'The first tests: now, as the block begins';
    case 5:
      return 'The next tests come in week 5';
    case 10:
      return 'The next tests come in week 10';
  }
}

/** What is offered, on the card of Today and Progress. */
export function dueTitle(round: Round): string {
  switch (round) {
    case 0:
      return 'Where do left and right stand?';
    case 5:
      return 'Half-way: left against right';
    case 10:
      return 'The last week: left against right';
  }
}

export function dueSentence(count: number): string {
  return count === 1
    ? 'One short test, if you like. The plan goes on without it, too.'
    : `${count} short tests, a few minutes each, if you like. The plan goes on without them, too.`;
}

export function sparedWords(names: readonly string[]): string {
  return names.length === 1
    ? `${names[0]} is left out, since you spare a place it would load.`
    : `${names.join(' and ')} are left out, since you spare places they would load.`;
}

/** What a result is called by its week: "Week 5". */
export function weekLabel(week: number): string {
  return `Week ${week}`;
}

/** The chart in words. */
export function chartWords(test: string, points: readonly { readonly label: string; readonly result: Benchmark }[]): string {
  return `${test}. ${points.map(({ label, result }) => `${label}: ${resultWords(result).toLowerCase()}`).join('. ')}.`;
}
