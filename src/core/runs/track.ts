import type { Milliseconds } from '../calendar/index.ts';

/** One place of a track. */
export interface Point {
  /** Degrees. */
  readonly latitude: number;
  readonly longitude: number;
  /** null: the file does not say when. */
  readonly at: Milliseconds | null;
}

/** What a file says of one sport outing, as it was read from its XML. */
export interface Track {
  /** Stretches without a pause between their points. */
  readonly stretches: readonly (readonly Point[])[];
  /** As the file itself says, where it does. */
  readonly startedAt: Milliseconds | null;
  readonly metres: number | null;
  readonly seconds: number | null;
  /** Of which sport, in the file's own word, small letters; null: not said. */
  readonly sport: string | null;
}

/** A run as it comes out of a file. */
export interface RunFromFile {
  readonly startedAt: Milliseconds;
  /** Whole, at least 1. */
  readonly minutes: number;
  readonly metres: number;
}

/** Why a file is no run. */
export type TrackRefusal =
  | { readonly code: 'no-track' | 'no-places' | 'no-time' | 'too-short' | 'too-long' | 'not-yet' }
  | { readonly code: 'other-sport'; readonly sport: string | null };

export type ReadTrack = { readonly ok: true; readonly run: RunFromFile } | { readonly ok: false; readonly refusal: TrackRefusal };

/** Metres a second that no runner keeps up from one point to the next: such a leap is a fault of the signal. */
const fastestLeap = 12;
/** Metres a second, over all of it: faster than any marathon was run. */
const fastestRun = 7;
const shortestMetres = 100;
const longestMetres = 400_000;
const longestSeconds = 86_400;
/** Longer than this between two points is a pause. */
const pauseSeconds = 300;
const runningWords = new Set(['run', 'runs', 'running', 'runner', 'jog', 'jogging']);
/** Whole words that name another sport; the numbers are Strava's ride, hike, walk and swim. Any other word is the person's own. */
const otherSports = new Set(
  `1 4 10 16 cycling cycle biking bike mtb ride riding virtualride ebikeride mountainbikeride gravelride swim swimming walk walking
  hike hiking row rowing ski skiing alpineski nordicski backcountryski snowboard snowboarding skate skating kayaking canoeing
  paddling surfing climbing yoga pilates strength crunches elliptical golf tennis football soccer driving multisport`.split(
    /\s+/,
  ),
);

/**
 * The run in a track: when it began, how long it took without the pauses, how far it was. The file's own sums go before ours.
 * `now`: a run that has not been run yet is refused.
 */
export function runOfTrack(track: Track, now: Milliseconds): ReadTrack {
  const refuse = (code: Exclude<TrackRefusal['code'], 'other-sport'>): ReadTrack => ({ ok: false, refusal: { code } });
  const { sport } = track;
  if (sport !== null && isOtherSport(sport)) return { ok: false, refusal: { code: 'other-sport', sport } };
  const stretches = eachOnce(track.stretches);
  const points = stretches.flat();
  if (!points.every(isPlace)) return refuse('no-places');
  const times = points.map(({ at }) => at).filter((at) => at !== null);
  const startedAt = track.startedAt ?? times[0] ?? null;
  const metres = track.metres ?? lengthOf(stretches);
  if (points.length === 0 && (track.metres === null || track.seconds === null)) return refuse('no-track');
  const seconds = track.seconds ?? stretches.reduce((sum, stretch) => sum + secondsOf(stretch), 0);
  if (startedAt === null || seconds <= 0) return refuse('no-time');
  if (startedAt > now) return refuse('not-yet');
  if (metres < shortestMetres || seconds < 60) return refuse('too-short');
  if (metres > longestMetres || seconds > longestSeconds) return refuse('too-long');
  if (metres / seconds > fastestRun) return { ok: false, refusal: { code: 'other-sport', sport: null } };
  return { ok: true, run: { startedAt, minutes: Math.round(seconds / 60), metres: Math.round(metres) } };
}

function isOtherSport(sport: string): boolean {
  const words = sport.split(/[^\p{L}\p{N}]+/u);
  return words.some((word) => otherSports.has(word)) && !words.some((word) => runningWords.has(word));
}

function isPlace({ latitude, longitude }: Point): boolean {
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180; // false for what is no number, too
}

/** Some files hold the same track twice. */
function eachOnce(stretches: Track['stretches']): Track['stretches'] {
  const keyOf = (stretch: readonly Point[]) =>
    stretch.map(({ latitude, longitude, at }) => `${latitude},${longitude},${at}`).join(' ');
  return [...new Map(stretches.map((stretch) => [keyOf(stretch), stretch])).values()];
}

/** Without the pauses between neighbours. Where points between do not say when, all the time between is taken for running. */
function secondsOf(stretch: readonly Point[]): number {
  let seconds = 0;
  let before: { readonly at: Milliseconds; readonly place: number } | undefined;
  for (const [place, { at }] of stretch.entries()) {
    if (at === null) continue;
    const gap = before === undefined ? 0 : (at - before.at) / 1_000;
    const isPause = before !== undefined && place === before.place + 1 && Math.abs(gap) > pauseSeconds;
    if (!isPause && gap < 0) continue; // a little out of order
    if (!isPause) seconds += gap;
    before = { at, place };
  }
  return seconds;
}

function lengthOf(stretches: readonly (readonly Point[])[]): number {
  return stretches.reduce((sum, stretch) => sum + lengthOfStretch(stretch), 0);
}

function lengthOfStretch(stretch: readonly Point[]): number {
  let metres = 0;
  let before: Point | undefined;
  for (const point of stretch) {
    if (before !== undefined) {
      const step = metresBetween(before, point);
      const seconds = before.at === null || point.at === null ? null : (point.at - before.at) / 1_000;
      if (seconds !== null && Math.abs(seconds) > pauseSeconds) {
        before = point; // how far one came in a pause was not run
        continue;
      }
      if (seconds !== null && step > fastestLeap * Math.max(1, seconds)) continue; // a leap of the signal: the next is measured from before it
      metres += step;
    }
    before = point;
  }
  return metres;
}

/** Along the great circle (haversine), on a ball of the earth's mean radius. */
function metresBetween(one: Point, other: Point): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const up = Math.sin(radians(other.latitude - one.latitude) / 2) ** 2;
  const along = Math.sin(radians(other.longitude - one.longitude) / 2) ** 2;
  const part = up + Math.cos(radians(one.latitude)) * Math.cos(radians(other.latitude)) * along;
  return 2 * 6_371_008.8 * Math.asin(Math.min(1, Math.sqrt(part)));
}
