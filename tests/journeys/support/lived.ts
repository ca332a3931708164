import type { Page } from '@playwright/test';
import { addDays, type LocalDay } from '../../../src/core/calendar/index.ts';
import type { StoredFact } from '../../../src/core/facts/index.ts';
import { profile } from '../../core/adapt/block.ts';
import { Diary } from '../../core/adapt/histories.ts';
import { layDevice } from './begun.ts';
import { putFacts } from './records.ts';

/** Somebody who began on 24 November 2025 and lived so many days: sore at first, calmer later, an evening left out in week 5. */
function lifeOf(days: number): Diary {
  const diary = new Diary(profile);
  for (let day = 0; day < days; day += 1) {
    const pain = Math.max(0, Math.min(5, 4 - Math.floor(day / 12) + (day % 3 === 0 ? 1 : 0)));
    diary.live({
      session:
        day > 28 && day < 33
          ? null
          : { share: 1, effort: day % 4 === 0 ? 'hard' : 'right', pain: 1, spot: null, sharp: false, limp: false, hurt: null },
      morning: day % 5 === 4 ? null : { pain: Math.min(pain, 5), compared: 'same', spot: null, limp: false },
      run: null,
      other:
        day === 0
          ? { kind: 'benchmark', left: 22, right: 40, test: 'side-plank' }
          : day === 30
            ? { kind: 'benchmark', left: 38, right: 47, test: 'side-plank' }
            : null,
    });
  }
  return diary;
}

/** Four runs of the last weeks, the last in a pair with 496 km on it. `today`: the day after them. */
export function runsBefore(today: LocalDay): StoredFact[] {
  const at = Date.parse(`${today}T08:00:00Z`) - 86_400_000;
  const stamp = { at, day: addDays(today, -1), zone: 'Europe/London', device: 'lived', version: 1 };
  const run = (id: string, days: number, metres: number, kind: 'easy' | 'long'): StoredFact => ({
    ...stamp,
    id,
    kind: 'run-logged',
    payload: {
      run: kind,
      pain: null,
      metres,
      minutes: Math.round(metres / 170),
      surface: 'road',
      on: addDays(today, -days),
      shoes: 'SHOES-1',
    },
  });
  return [
    { ...stamp, id: 'SHOES-1', kind: 'shoes', payload: { name: 'Blue pair', metresBefore: 470_000, retired: null } },
    run('RUN-1', 12, 6_000, 'easy'),
    run('RUN-2', 8, 5_000, 'easy'),
    run('RUN-3', 5, 6_000, 'easy'),
    run('RUN-4', 2, 9_000, 'long'),
  ];
}

const noMore = (_today: LocalDay): readonly StoredFact[] => [];

/** Opens the app on the morning after that life, with its facts on the disk and `more` beside them. */
export async function openAfter(page: Page, days: number, path = '/progress', more = noMore): Promise<void> {
  const diary = lifeOf(days);
  await page.clock.setFixedTime(new Date(`${diary.day}T09:00:00Z`));
  await layDevice(page);
  await putFacts(page, [...diary.facts, ...more(diary.day)]);
  await page.goto(path);
  await page.getByRole('heading', { level: 1 }).waitFor();
}
