import type { AskedNow } from '../core/adapt/index.ts';
import { daysBetween, type LocalDay } from '../core/calendar/index.ts';
import { type CheckIn, type Fact, type RunLogged, worstOfRun } from '../core/facts/index.ts';
import { amberFrom, bandOf, type PainSpot, type PainState, redFrom } from '../core/safety/index.ts';
import { dateWords, fullDay } from './days.ts';
import { spotName } from './rest.ts';
import { asLabel } from './sessions.ts';

/** Why a morning is asked for: a line beside the question. */
export function askedAfter(after: Extract<AskedNow, { readonly code: 'morning' }>['after']): string {
  switch (after) {
    case 'session':
      return 'after your session';
    case 'run':
      return 'after your run';
    case 'run-day':
      return 'after your run day';
  }
}

/** "Answered this morning: 3, worse than usual" */
export function answeredWords({ pain, compared, sharp, limp }: CheckIn): string {
  const more = [
    compared === null ? null : compared === 'same' ? 'as usual' : `${compared} than usual`,
    sharp === true ? 'sharp or catching' : null,
    limp === true ? 'with a limp' : null,
  ].filter((one) => one !== null);
  return `Answered this morning: ${[pain, ...more].join(', ')}`;
}

type Side = NonNullable<CheckIn['side']>;

/** A place on the map as its button is called: "Right outer hip", "Low back". */
export function placeName(spot: PainSpot, side: Side): string {
  const name = spotName(spot);
  if (spot === 'low-back') return name;
  return side === 'both'
    ? `${name}, both sides`
    : `${side === 'left' ? 'Left' : 'Right'} ${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}

/** When something was said, as the heading of its row: "This morning", "Thursday 26 November, in the morning". */
export function saidWhen(day: LocalDay, what: 'morning' | 'later' | 'run', today: LocalDay): string {
  const days = daysBetween(day, today);
  switch (what) {
    case 'morning':
      return days === 0 ? 'This morning' : days === 1 ? 'Yesterday morning' : `${fullDay(day)}, in the morning`;
    case 'later':
      return days === 0 ? 'Later today' : `${fullDay(day)}, later in the day`;
    case 'run':
      return days === 0 ? 'Run today' : days === 1 ? 'Run yesterday' : `${fullDay(day)}, a run`;
  }
}

/** What is deleted, as a person calls it: "Your answer of 26 November", "Your run of 26 November". */
export function whatAnswerIsDeleted(day: LocalDay, what: 'answer' | 'run'): string {
  return what === 'run' ? `Your run of ${dateWords(day)}` : `Your answer of ${dateWords(day)}`;
}

/** What was said beside the number, in a line: "Right outer hip, worse than usual". Empty: nothing. */
export function saidMore({ spot, side, compared, sharp, limp, note }: CheckIn): string {
  const parts = [
    placeWords(spot, side),
    compared === null ? null : compared === 'same' ? 'as usual' : `${compared} than usual`,
    sharp === true ? 'sharp or catching' : null,
    limp === true ? 'with a limp' : null,
    note.trim() === '' ? null : `“${note.trim()}”`,
  ].filter((one) => one !== null);
  return asLabel(parts.join(', '));
}

/** The same of a run: "Easy, 2 in it, 1 at once, 3 after two hours, changed how you ran". */
export function saidOfRunMore({ run, pain, atOnce, later, altered, spot, side }: RunLogged): string {
  return [
    run === 'easy' ? 'Easy' : run === 'hard' ? 'Hard' : 'Long',
    pain === null ? null : `${pain} in it`,
    atOnce === undefined ? null : `${atOnce} at once`,
    later === undefined ? null : `${later} after two hours`,
    altered === true ? 'changed how you ran' : null,
    placeWords(spot, side),
  ]
    .filter((one) => one !== null)
    .join(', ');
}

function placeWords(spot: PainSpot | undefined, side: Side | undefined): string | null {
  if (spot !== undefined) return side === undefined ? spotName(spot) : placeName(spot, side);
  return side === undefined ? null : side === 'both' ? 'both sides' : side === 'left' ? 'left side' : 'right side';
}

/** The number of a row and what it means, in a word. null: no number was said. */
export function bandWord(pain: number | null): 'calm' | 'take care' | 'too much' | 'no number' {
  if (pain === null) return 'no number';
  return bandWords[bandOf(pain)];
}

const bandWords = { green: 'calm', amber: 'take care', red: 'too much' } as const;

/** The second line of what was said, the number first: "3 of 10, take care. Right outer hip, worse than usual". */
export function saidLine(said: Extract<Fact, { readonly kind: 'check-in' | 'run-logged' }>): string {
  const [pain, more] =
    said.kind === 'check-in'
      ? [said.payload.pain, saidMore(said.payload)]
      : [worstOfRun(said.payload), saidOfRunMore(said.payload)];
  if (pain === null) return more === '' ? 'No number' : `No number. ${more}`;
  const number = `${pain} of 10, ${bandWord(pain)}`;
  return more === '' ? number : `${number}. ${more}`;
}

/** Which numbers a band holds: "3 to 5". */
export function bandRange(band: PainState): string {
  switch (band) {
    case 'green':
      return `0 to ${amberFrom - 1}`;
    case 'amber':
      return `${amberFrom} to ${redFrom - 1}`;
    case 'red':
      return `${redFrom} or more`;
  }
}

/** The rule behind it: the bands, the day after, and what may be overruled. */
export const painRule = {
  title: 'How your answers change the plan',
  bands: [
    { band: 'green', name: 'Calm', means: 'The plan goes on. Two calm, complete sessions in a row let an exercise go up.' },
    { band: 'amber', name: 'Take care', means: 'The dose stays where it is. Twice in a row, it goes one step down.' },
    {
      band: 'red',
      name: 'Too much',
      means: 'The exercise that hurt ends, and the next time is one step down. Sharp, catching, or a limp counts the same.',
    },
  ],
  nextDay:
    'Soreness that is back to your usual by the next morning is fine. If the morning after is worse than usual, we step down. Twice in seven days, and your plan rests until you have spoken to someone.',
  less: 'You may always do less: do a session gentler, swap an exercise for an easier one, move it or leave it out.',
  more: 'More is not on offer while it is sore, because going up on a sore hip is how soreness stays. Tell us “Easy” in the rests: two calm sessions open the way.',
} as const;
