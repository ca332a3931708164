import type { LocalDay } from '../core/calendar/index.ts';
import type { RunLogged, Surface } from '../core/facts/index.ts';
import type { Measure, Run, RunsInBrief, RunWeek, RunWeeks, Spike, Structure, SurfaceMix } from '../core/runs/index.ts';
import { bandWord } from './check-in.ts';
import { dateWords, daySpan, listOf, onDay } from './days.ts';
import { asLabel } from './sessions.ts';

const oneDecimal = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });
const noDecimal = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });

/** "7.4 km", from 100 km on without a decimal. */
export function kilometres(metres: number): string {
  return `${(metres < 100_000 ? oneDecimal : noDecimal).format(metres / 1_000)} km`;
}

/** "45 min", from two hours on "2 h 5 min". */
export function minutesWords(minutes: number): string {
  const whole = Math.round(minutes);
  if (whole < 120) return `${whole} min`;
  return whole % 60 === 0 ? `${whole / 60} h` : `${Math.floor(whole / 60)} h ${whole % 60} min`;
}

/** A length in its measure. */
export function lengthIn(measure: Measure, length: number): string {
  return measure === 'metres' ? kilometres(length) : minutesWords(length);
}

/** "8.2 km in 45 min" */
export function lengthOfRun({ metres, minutes }: Pick<Run, Measure>): string {
  if (metres === null) return minutes === null ? 'No length told' : minutesWords(minutes);
  return minutes === null ? kilometres(metres) : `${kilometres(metres)} in ${minutesWords(minutes)}`;
}

export function kindName(kind: RunLogged['run']): string {
  return asLabel(kind);
}

export function surfaceName(surface: Surface): string {
  return asLabel(surface);
}

/** What else was said of a run, in a line: "Road, Blue pair, hips 3 of 10, take care". Empty: nothing. `shoes`: the name of its pair. */
export function runMore({ surface, worst, altered }: Run, shoes: string | null): string {
  return [
    surface === null ? null : surfaceName(surface),
    shoes,
    worst === null ? null : `hips ${worst} of 10, ${bandWord(worst)}`,
    altered ? 'changed how you ran' : null,
  ]
    .filter((part) => part !== null)
    .join(', ');
}

/** A run as it is called where it is deleted: "The run of 26 November". */
export function runCalled(day: LocalDay): string {
  return `The run of ${dateWords(day)}`;
}

/** A run that went well beyond the longest of the thirty days before it. */
export function spikeWords({ run, measure, length, longest, beyond, within }: Spike, today: LocalDay): string {
  const how = `${lengthIn(measure, length)}, ${beyond}% beyond the longest of the 30 days before, ${lengthIn(measure, longest)}`;
  return `Your run ${onDay(run.day, today)} was ${how}. Keep the next few within ${lengthIn(measure, within)}.`;
}

/** Where the warning about long runs comes from, and how sure it is. */
export const spikeSource =
  'One large study looked at runs more than a tenth longer than any of the 30 days before. Overuse trouble followed them about one and a half times as often. That was seen and not tried out, so take it as a hint.';

/** The sentence above the runs of four weeks. `runs`: how many there are, where they are too few. */
export function structureReading(structure: Structure | null, runs: number): string {
  if (structure === null) {
    const have = runs === 0 ? 'There is none yet.' : `So far there ${runs === 1 ? 'is' : 'are'} ${runs}.`;
    return `Four runs in four weeks show how they are spread. ${have}`;
  }
  const count = structure.runs.length;
  const [look] = structure.looks;
  switch (look?.code) {
    case undefined:
      return `${countRuns(count)}: ${mixWords(structure)}, with room between.`;
    case 'hard-in-a-row':
      return look.times === 1
        ? 'Two days in a row were hard or long. An easy day between lets the hips settle.'
        : `${look.times} times a hard or long run followed another the day after. An easy day between lets the hips settle.`;
    case 'no-day-off':
      return 'You ran seven days in a row. A day off, or a mobility day, gives the hips a rest.';
    case 'no-easy':
      return `None of your ${count} runs was easy. Run one or two so slowly that you can talk.`;
    case 'all-alike':
      return `Your ${count} runs were all alike. A shorter, a longer or an easier one asks something else of your hips.`;
  }
}

/** "4 easy, 1 hard and 1 long" */
function mixWords({ easy, hard, long }: Pick<Structure, 'easy' | 'hard' | 'long'>): string {
  const parts = [
    [easy, 'easy'],
    [hard, 'hard'],
    [long, 'long'],
  ] as const;
  return listOf(parts.filter(([count]) => count > 0).map(([count, kind]) => `${count} ${kind}`));
}

/** What the marks of four weeks can tell and what they cannot. */
export const structureNote = 'Hips often ache from sameness as much as from effort. What counts as hard is what you called so.';

/** The sentence above the surfaces. */
export function surfacesReading({ shares, named }: SurfaceMix): string {
  const [most, second] = shares;
  if (most === undefined) return 'No run of the last four weeks says what it was on.';
  const on = surfaceName(most.surface).toLowerCase();
  if (second === undefined) {
    return named === 1
      ? `The one run that says what it was on was on ${on}.`
      : `All ${named} runs were on ${on}. Another surface now and then spreads the load.`;
  }
  const others = listOf(shares.slice(1).map(({ surface }) => surfaceName(surface).toLowerCase()));
  return `${most.share}% of your runs were on ${on}, the others on ${others}.`;
}

/** Runs that name no surface. */
export function surfacesNote({ unnamed }: SurfaceMix): string {
  const rest = unnamed === 0 ? '' : ` ${countRuns(unnamed)} ${unnamed === 1 ? 'says' : 'say'} nothing of it.`;
  return `Counted by runs, over four weeks.${rest}`;
}

/** The sentence above the running week by week. */
export function weeksReading({ weeks, measure, easy, hard }: RunWeeks): string {
  if (weeks.every(({ runs }) => runs === 0)) return 'No run is on record in these weeks.';
  if (easy === null || hard === null || easy + hard === 0) {
    const now = weeks.find(({ isNow }) => isNow);
    return now === undefined || now.runs === 0
      ? 'This week has no run yet.'
      : `This week so far: ${inRuns(lengthIn(measure, now[measure]), now)}.`;
  }
  const [ofEasy, ofHard] = [lengthIn(measure, easy), lengthIn(measure, hard)];
  if (hard > easy * 1.1)
    return `Your hard weeks hold ${ofHard} of running, your easy ones ${ofEasy}: easy weeks are easier all round.`;
  if (easy > hard * 1.1)
    return `Your easy weeks hold ${ofEasy} of running, your hard ones ${ofHard}. Running less in an easy week makes it a rest.`;
  return `Easy and hard weeks hold about as much running: ${ofEasy} and ${ofHard}.`;
}

/** What the bars of the weeks can tell and what they cannot. */
export function weeksNote({ weeks, easy, hard }: RunWeeks): string {
  const noLength = 'A run without a length adds nothing.';
  if (weeks.every(({ ofBlock }) => ofBlock === null)) return `Each bar is the week from that Monday on. ${noLength}`;
  if (easy === null || hard === null) return `The weeks are those of your block. ${noLength}`;
  return `Of your weeks that are over the middle one is taken. ${noLength}`;
}

/** A week in the table: "3, hard", "23 to 29 November". */
export function weekName({ ofBlock, from, to }: RunWeek): string {
  return ofBlock === null ? daySpan(from, to) : `${ofBlock.number}, ${ofBlock.kind}`;
}

function inRuns(length: string, { runs }: Pick<RunWeek, 'runs'>): string {
  return `${length} in ${runs === 1 ? '1 run' : `${runs} runs`}`;
}

/** "6 runs" */
export function countRuns(count: number): string {
  return count === 1 ? '1 run' : `${count} runs`;
}

/** One line for the card of the runs: "2 runs this week, 14 km". */
export function runsCard({ runs, measure, length }: RunsInBrief): string {
  if (runs === 0) return 'No run this week yet';
  const told = `${countRuns(runs)} this week`;
  return length === 0 ? told : `${told}, ${lengthIn(measure, length)}`;
}

/** One line for the card of the surfaces: "Road, trail, grass". */
export function surfacesCard({ shares }: SurfaceMix): string {
  return shares.length === 0 ? 'Nothing on record yet' : asLabel(shares.map(({ surface }) => surface).join(', '));
}

/** Read out where a run was saved or changed. */
export const savedRun = 'The run is saved.';
export const changedRun = 'The run is changed.';

/** A run of that day is on record, without a length. */
export const runIsTold = 'A run of that day is on record, without a length.';

/** A file holds a run of a day on which one was told by hand. */
export function alsoThatDay(run: Pick<Run, 'kind' | Measure>): string {
  return `You told of a run on that day: ${kindName(run.kind).toLowerCase()}, ${lengthOfRun(run).toLowerCase()}.`;
}

/** What is wrong with a run as it was typed. */
export function draftProblem(problem: 'no-length' | 'minutes' | 'kilometres' | 'no-kind' | 'day'): string {
  switch (problem) {
    case 'no-length':
      return 'Choose how long it was, or type another number.';
    case 'minutes':
      return 'A whole number of minutes, from 1 to 1440.';
    case 'kilometres':
      return 'A number of kilometres up to 400, such as 7.4.';
    case 'no-kind':
      return 'Choose what kind of run it was.';
    case 'day':
      return 'Choose today or an earlier day.';
  }
}
