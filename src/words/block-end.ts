import type { LocalDay } from '../core/calendar/index.ts';
import type { BlockEnd, TestStory } from '../core/progress/index.ts';
import { testName } from './benchmarks.ts';

const month = new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' });
const monthOf = (day: LocalDay) => month.format(new Date(`${day}T00:00:00Z`));

/** "Nov to Jan" */
function monthsOf({ from, to }: Pick<BlockEnd, 'from' | 'to'>): string {
  const [first, last] = [monthOf(from), monthOf(to)];
  return first === last ? first : `${first} to ${last}`;
}

/** The heading: all of it, or all that was there. Never a reproach. */
export function endTitle({ done, of }: Pick<BlockEnd, 'done' | 'of'>): string {
  return done >= of / 2 ? 'Ten laps done' : 'Ten weeks on';
}

/** One line under the heading. */
export function endSentence({ done, of }: Pick<BlockEnd, 'done' | 'of'>): string {
  if (done === of) return 'Every session of the block. That is a habit now.';
  if (done === 0) return 'Life came between. The next block begins gently, whenever you like.';
  return 'Each session counts, and what you built does not go in a week.';
}

/** "2 rungs up" */
export function rungsWords(rungs: number): string {
  return rungs === 1 ? 'One rung up' : `${rungs} rungs up`;
}

/** "Side plank, left" */
export function testRow(test: TestStory['test'], side: 'left' | 'right' | 'both'): string {
  return side === 'both' ? testName(test) : `${testName(test)}, ${side}`;
}

/** Shown small beside a number: "44 s" */
export function shortAmount(unit: TestStory['unit'], amount: number): string {
  return unit === 'seconds' ? `${amount} s` : `${amount}`;
}

export const sameNote = 'about the same';

export const morningsNote =
  'Morning answers are the mean of what you said in the first two weeks and in the last two. Sleep, runs and work play into it, too; it does not show what did it.';

export const noMorningsNote = 'Too few morning answers to set the first weeks beside the last.';

export const noTestsNote = 'No test was done twice in the same form, so there is no then and now of left and right.';

/** The picture in words. */
export function pictureWords(lines: readonly string[]): string {
  return `Your picture: ${lines.join('. ')}.`;
}

export const nextSentence = 'The next block begins at the level you reached, and asks first how your hips are now.';

/** The parts of the share picture. No name is in it, and no pain unless it was chosen. */
export interface PictureText {
  readonly title: string;
  readonly line: string;
  readonly months: string;
  readonly facts: readonly { readonly number: string; readonly label: string }[];
}

/** What the picture says. At most three facts: the test that grew most, the rungs, and the mornings where they were chosen. */
export function pictureText(end: BlockEnd, withPain: boolean): PictureText {
  const grown = end.tests
    .flatMap((story) => story.sides.map((side) => ({ ...side, story })))
    .filter(({ change }) => change === 'more')
    .sort((a, b) => b.now / Math.max(1, b.before) - a.now / Math.max(1, a.before))[0];
  const rungs = end.climbs.reduce((sum, climb) => sum + climb.rungs, 0);
  return {
    title: end.done >= end.of / 2 ? 'Ten laps.' : 'Ten weeks.',
    line: `${end.done} of ${end.of} sessions`,
    months: monthsOf(end),
    facts: [
      ...(grown === undefined
        ? []
        : [
            {
              number: shortAmount(grown.story.unit, grown.now),
              label: `${testName(grown.story.test).toLowerCase()}, from ${grown.before}`,
            },
          ]),
      ...(rungs === 0 ? [] : [{ number: `+${rungs}`, label: rungs === 1 ? 'rung climbed' : 'rungs climbed' }]),
      ...(withPain && end.mornings !== null
        ? [{ number: `${end.mornings.now}`, label: `hips of 10, from ${end.mornings.before}` }]
        : []),
    ],
  };
}
