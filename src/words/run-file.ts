import type { LocalDay } from '../core/calendar/index.ts';
import type { TrackRefusal } from '../core/runs/index.ts';
import { fullDay } from './days.ts';

/** Why a file of a run was not taken in. */
export type RunFileRefusal =
  | TrackRefusal
  | { readonly code: 'too-big'; readonly bytes: number }
  | { readonly code: 'many'; readonly runs: number }
  | { readonly code: 'empty' | 'unreadable' | 'foreign' | 'hostile' | 'broken' | 'no-reader' };

/** What stands in the way, and the way round it. */
export function runFileRefusal(refusal: RunFileRefusal): string {
  switch (refusal.code) {
    case 'too-big':
      return `This file is ${Math.ceil(refusal.bytes / 1_000_000)} MB, and up to 25 MB are read. Export this one run alone.`;
    case 'empty':
      return 'This file is empty. Export the run once more.';
    case 'unreadable':
      return 'This file could not be opened. It may have been moved. Choose it again.';
    case 'foreign':
      return 'This is no GPX or TCX file. Export the run in one of these two, and choose that file.';
    case 'hostile':
      return 'This file holds parts that no GPX or TCX file needs, so it was left closed. Export the run once more.';
    case 'broken':
      return 'This file breaks off or is torn inside. Export the run once more.';
    case 'no-reader':
      return 'The part that reads such files could not be opened. Go online, load this page again, and choose the file once more.';
    case 'many':
      return `This file holds ${refusal.runs} outings. Export each to a file of its own.`;
    case 'no-track':
      return 'There is no run in this file: it holds no track. A planned route has none.';
    case 'no-places':
      return 'The places in this file cannot be read. Export the run once more, or log it by hand.';
    case 'no-time':
      return 'This file does not say when the run was or how long it took. A planned route has no times.';
    case 'too-short':
      return 'This is under 100 metres or a minute, too short for a run.';
    case 'too-long':
      return 'This is longer than a day or than 400 km, so it is more than one run. Export each to a file of its own.';
    case 'not-yet':
      return 'This run lies ahead of now. Set the clock of the watch, or log the run by hand.';
    case 'other-sport':
      return refusal.sport === null || !/^[a-z _]{3,24}$/.test(refusal.sport)
        ? 'This was too fast for feet, or another sport. Only runs are kept here.'
        : `This file says “${refusal.sport.replaceAll('_', ' ')}”. Only runs are kept here.`;
  }
}

/** The same run is on record. */
export function runIsHere(day: LocalDay): string {
  return `This run is here already, from ${fullDay(day)}. It is not taken in twice.`;
}
