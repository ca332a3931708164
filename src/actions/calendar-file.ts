import ical, { ICalAlarmType, ICalCalendarMethod } from 'ical-generator';
import type { Milliseconds } from '../core/calendar/index.ts';
import type { Session } from '../core/plan/block.ts';
import { calendarTitle } from '../words/records.ts';

/**
 * Sessions as an iCalendar file (RFC 5545), at `time` ('18:00') wherever the phone is, with an alarm at that moment. Each keeps its
 * name, and `at`, the moment of writing, counts up, so that a calendar moves what it has already instead of adding it twice.
 */
export function calendarFile(
  sessions: readonly Session[],
  { time, at }: { readonly time: string; readonly at: Milliseconds },
): string {
  const calendar = ical({
    name: 'Stridewell',
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Stridewell', product: 'Plan' },
  });
  for (const { id, day, kind, minutes } of sessions) {
    // Floating times are written from the UTC fields, so that no zone moves them.
    const start = new Date(`${day}T${time}:00Z`);
    const event = calendar.createEvent({
      id: `${id}@stridewell`,
      start,
      end: new Date(start.getTime() + minutes * 60_000),
      floating: true,
      stamp: new Date(at),
      sequence: Math.floor(at / 60_000) - sequenceFrom,
      summary: calendarTitle(kind),
    });
    event.createAlarm({ type: ICalAlarmType.display, triggerBefore: 0, description: calendarTitle(kind) });
  }
  return calendar.toString();
}

/** Minutes before the first version: a sequence is a small whole number. */
const sequenceFrom = 29_000_000;
