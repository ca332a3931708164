import type { LocalDay } from '../calendar/index.ts';
import type { RunLogged } from './payloads.ts';

/** The day a run was run on: as it was said, else the day it was told. Wherever a run is read, it counts on this day. */
export function dayOfRun({ day, payload }: { readonly day: LocalDay; readonly payload: Pick<RunLogged, 'on'> }): LocalDay {
  return payload.on ?? day;
}
