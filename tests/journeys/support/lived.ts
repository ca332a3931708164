import type { Page } from '@playwright/test';
import { profile } from '../../core/adapt/block.ts';
import { Diary } from '../../core/adapt/histories.ts';
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

/** Opens the app on the morning after that life, with its facts on the disk. */
export async function openAfter(page: Page, days: number, path = '/progress'): Promise<void> {
  const diary = lifeOf(days);
  await page.clock.setFixedTime(new Date(`${diary.day}T09:00:00Z`));
  await page.goto('/');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await putFacts(page, diary.facts);
  await page.goto(path);
  await page.getByRole('heading', { level: 1 }).waitFor();
}
