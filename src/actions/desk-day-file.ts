import ical, { ICalAlarmType, ICalCalendarMethod } from 'ical-generator';
import { deskDay } from '../core/breaks/index.ts';
import type { LocalDay, Milliseconds } from '../core/calendar/index.ts';
import { breakCalendarTitle } from '../words/breaks.ts';

/**
 * The breaks of one desk day as an iCalendar file (RFC 5545), wherever the computer is, with an alarm at each. Every break keeps its
 * name, and `at`, the moment of writing, counts up, so that a calendar moves what it has instead of adding it twice.
 */
export function deskDayFile(day: LocalDay, fromMinute: number, toMinute: number, at: Milliseconds): string {
  const calendar = ical({
    name: 'Stridewell',
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Stridewell', product: 'Breaks' },
  });
  const midnight = Date.parse(`${day}T00:00:00Z`);
  deskDay(fromMinute, toMinute).forEach(({ minute, kind }, place) => {
    // Floating times are written from the UTC fields, so that no zone moves them.
    const start = midnight + minute * 60_000;
    const event = calendar.createEvent({
      id: `break-${day}-${place + 1}@stridewell`,
      start: new Date(start),
      end: new Date(start + (kind === 'opener' ? 2 : 1) * 60_000),
      floating: true,
      stamp: new Date(at),
      sequence: Math.floor(at / 60_000) - sequenceFrom,
      summary: breakCalendarTitle(kind),
    });
    event.createAlarm({ type: ICalAlarmType.display, triggerBefore: 0, description: breakCalendarTitle(kind) });
  });
  return calendar.toString();
}

/** Minutes before the first version: a sequence is a small whole number. */
const sequenceFrom = 29_000_000;
