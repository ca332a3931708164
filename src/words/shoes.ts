import type { LocalDay } from '../core/calendar/index.ts';
import { lookAt, type Pair, replaceBy } from '../core/runs/index.ts';
import { onDay } from './days.ts';
import { countRuns, kilometres } from './runs.ts';

const whole = (metres: number) => kilometres(Math.round(metres / 1_000) * 1_000);
const [look, replace] = [lookAt / 1_000, replaceBy / 1_000];

/** How far a pair is along, and what to do about it. */
export function pairReading({ metres, state, retired }: Pick<Pair, 'metres' | 'state' | 'retired'>): string {
  if (retired !== null) return `Put away with ${whole(metres)} on it.`;
  switch (state) {
    case 'fine':
      return `${whole(metres)} so far. Look it over at ${look} km.`;
    case 'look':
      return `${whole(metres)}: look it over. Is the sole smooth, the heel crooked, the foam flat? Replace it by ${replace} km.`;
    case 'replace':
      return `${whole(metres)}: time for a new pair. Wear both in turn for the first few runs.`;
  }
}

/** Where the two numbers come from. */
export const shoesNote = `${look} and ${replace} km are rules of thumb. A pair that feels flat or crooked before that has done its part.`;

/** What a pair has done, in a line: "12 runs, the last on Thursday. 2 of them say no distance." */
export function pairMore({ runs, runsWithout, lastDay }: Pair, today: LocalDay): string {
  if (lastDay === null) return 'No run in it yet.';
  const last = `${countRuns(runs)}, the last ${onDay(lastDay, today)}.`;
  if (runsWithout === 0) return last;
  return `${last} ${runsWithout} of them ${runsWithout === 1 ? 'says' : 'say'} no distance and ${runsWithout === 1 ? 'adds' : 'add'} nothing.`;
}

/** One line for the card of the shoes: "412 km, look again at 500". `pair`: in use, the furthest along. */
export function shoesCard(pair: Pair | null): string {
  if (pair === null) return 'No pair yet';
  switch (pair.state) {
    case 'fine':
      return `${whole(pair.metres)}, look again at ${look}`;
    case 'look':
      return `${whole(pair.metres)}, look it over`;
    case 'replace':
      return `${whole(pair.metres)}, time for a new pair`;
  }
}
