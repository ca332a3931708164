import type { BackupRefusal, Counted, LeftOut } from '../core/backup/index.ts';
import { daysBetween, type LocalDay } from '../core/calendar/index.ts';
import type { SessionKind } from '../core/plan/block.ts';
import { dateWords } from './days.ts';

/** In a calendar that others may see: nothing about health. */
export function calendarTitle(kind: SessionKind): string {
  switch (kind) {
    case 'strength-a':
      return 'Stridewell: Strength A';
    case 'strength-b':
      return 'Stridewell: Strength B';
    case 'mobility':
      return 'Stridewell: Mobility';
  }
}

/** "Last one 12 days ago" */
export function lastBackupWords(last: LocalDay | null, today: LocalDay): string {
  if (last === null) return 'None made yet';
  const days = daysBetween(last, today);
  return days <= 0 ? 'Last one today' : days === 1 ? 'Last one yesterday' : `Last one ${days} days ago`;
}

/** Today's reminder, after a week of the block. */
export function backupReminder(week: number, last: LocalDay | null): string {
  const since = last === null ? 'No backup has been made yet.' : `The last backup was made on ${dateWords(last)}.`;
  return `Week ${week} is behind you. ${since} Save one file, and a lost phone loses nothing.`;
}

/** How the browser keeps the records, honestly. */
export function keptWords(kept: boolean | null, used: number | null): string {
  const size = used === null ? 'Your records are' : `${sizeWords(used)} used. Your records are`;
  switch (kept) {
    case true:
      return `${size} kept, even when the device tidies up.`;
    case false:
      return `${size} on this device, but the browser may tidy them away after weeks without a visit. A backup is the safe way.`;
    case null:
      return `${size} on this device. This browser does not say how long it keeps them; a backup is the safe way.`;
  }
}

const sizes = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });

/** "1.2 MB" */
function sizeWords(bytes: number): string {
  return bytes < 1_000_000
    ? `${sizes.format(Math.max(1, Math.round(bytes / 1000)))} KB`
    : `${sizes.format(bytes / 1_000_000)} MB`;
}

export function countedLabel(what: Counted): string {
  switch (what) {
    case 'sessions':
      return 'Sessions';
    case 'sets':
      return 'Set records';
    case 'check-ins':
      return 'Check-ins';
    case 'tests':
      return 'Tests';
    case 'runs':
      return 'Runs';
    case 'other':
      return 'Plans and changes';
  }
}

/** "Add 87 records" */
export function addWords(count: number): string {
  return count === 1 ? 'Add 1 record' : `Add ${count} records`;
}

/** Why a file is not taken, and what to do. */
export function refusalWords(refusal: BackupRefusal): string {
  switch (refusal.code) {
    case 'too-big':
      return `This file has ${sizeWords(refusal.bytes)}. A backup of ours never has more than 100 MB. Choose the file that Stridewell saved.`;
    case 'not-json':
      return 'This file cannot be read. It may be cut off or of another kind. Choose a file whose name begins with stridewell and ends in .json.';
    case 'not-a-backup':
      return 'This is no backup of Stridewell. Choose a file whose name begins with stridewell and ends in .json.';
    case 'newer':
      return 'A later version of Stridewell saved this file. Update the app here first, then choose the file again.';
    case 'unsafe':
      return 'Something in this file is not from Stridewell, so none of it is taken. Choose another backup.';
    case 'too-many':
      return 'This file holds more rows than a lifetime of training. None of it is taken. Choose another backup.';
    case 'nothing-in-it':
      return 'There is no record in this file. Choose another backup.';
  }
}

/** Rows that are left out, a sentence for each reason. */
export function leftOutWords(rows: readonly LeftOut[]): readonly string[] {
  const groups = new Map<LeftOut['why'], LeftOut[]>();
  for (const row of rows) groups.set(row.why, [...(groups.get(row.why) ?? []), row]);
  return [...groups].map(([why, group]) => {
    const [first] = group;
    return group.length === 1 ? oneLeftOut(why, first?.day ?? null) : manyLeftOut(why, group.length);
  });
}

function oneLeftOut(why: LeftOut['why'], day: string | null): string {
  switch (why) {
    case 'no-such-day':
      return day === null ? '1 record is left out: it has no date.' : `1 record is left out: its date, ${day}, does not exist.`;
    case 'no-moment':
      return '1 record is left out: nothing says when it was.';
    case 'no-id':
      return '1 record is left out: it has no name of its own.';
    case 'cannot-be-read':
      return '1 record is left out: it cannot be read.';
  }
}

function manyLeftOut(why: LeftOut['why'], count: number): string {
  switch (why) {
    case 'no-such-day':
      return `${count} records are left out: their dates do not exist.`;
    case 'no-moment':
      return `${count} records are left out: nothing says when they were.`;
    case 'no-id':
      return `${count} records are left out: they have no names of their own.`;
    case 'cannot-be-read':
      return `${count} records are left out: they cannot be read.`;
  }
}

/** What can be undone of the last restore. */
export function undoWords(added: number, deletions: number): string {
  const can =
    added === 1
      ? 'The last restore added 1 record. It can be undone until you record something new.'
      : `The last restore added ${added} records. It can be undone until you record something new.`;
  return deletions === 0 ? can : `${can} What it deleted stays deleted.`;
}

/** What a restore takes away. */
export function deletesWords(count: number): string {
  return count === 1
    ? '1 record that you deleted on the other device is deleted here, too. Undo does not bring it back.'
    : `${count} records that you deleted on the other device are deleted here, too. Undo does not bring them back.`;
}
