import { played } from '../catalogue/activities.ts';
import { exercises } from '../catalogue/index.ts';
import { currentPlan } from '../core/adapt/index.ts';
import { setsCsv } from '../core/backup/index.ts';
import { exerciseById } from '../core/exercise/index.ts';
import { type FileToSave, isAppleApp, type Saving, type StorageState, saveFile, storageState } from '../device/index.ts';
import { momentNow, store } from '../store/index.ts';

/** Gives a file out: by share sheet where a download has no way back, by download elsewhere. Call it in a tap. */
export function handOut(file: FileToSave): Promise<Saving> {
  return saveFile(file);
}

/** How the browser keeps what is stored. */
export function lookAtStorage(): Promise<StorageState> {
  return storageState();
}

/** True where the browser's own calendar cannot be reached from a file: an app on an iPhone's Home Screen. */
export function calendarNeedsSafari(): boolean {
  return isAppleApp();
}

/** Every set on record, for a spreadsheet. */
export function setsForSpreadsheet(): FileToSave {
  const { day } = momentNow();
  const text = setsCsv(store.kept().facts, (id) => exerciseById(played, id)?.name ?? id);
  return { name: `stridewell-sets-${day}.csv`, type: 'text/csv;charset=utf-8', text };
}

/**
 * The sessions still ahead, for a calendar, at `time` ('18:00') of the phone's own day, with an alarm at that moment. null: none is
 * ahead. Taken in again it moves what has moved, as each session keeps its name.
 */
export async function planForCalendar(time: string): Promise<FileToSave | null> {
  const { at, day } = momentNow();
  const plan = currentPlan(store.kept().facts, day, exercises);
  const ahead = plan.sessions.filter(({ session, standing }) => session.day >= day && standing.state !== 'done');
  if (ahead.length === 0) return null;
  const { calendarFile } = await import('./calendar-file.ts');
  const text = calendarFile(
    ahead.map(({ session }) => session),
    { time, at },
  );
  return { name: 'stridewell-plan.ics', type: 'text/calendar;charset=utf-8', text };
}
