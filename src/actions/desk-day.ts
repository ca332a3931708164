import { deskDay } from '../core/breaks/index.ts';
import type { FileToSave } from '../device/index.ts';
import { momentNow } from '../store/index.ts';

/** The breaks of today's desk day for a calendar, from one time of the day ('09:00') to another. null: no break fits between. */
export async function deskDayForCalendar(from: string, to: string): Promise<FileToSave | null> {
  const { at, day } = momentNow();
  const [fromMinute, toMinute] = [minuteOf(from), minuteOf(to)];
  if (deskDay(fromMinute, toMinute).length === 0) return null;
  const { deskDayFile } = await import('./desk-day-file.ts');
  const text = deskDayFile(day, fromMinute, toMinute, at);
  return { name: `stridewell-breaks-${day}.ics`, type: 'text/calendar;charset=utf-8', text };
}

function minuteOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}
