import type { Page } from '@playwright/test';

/** How far what is on the page has shifted by itself since it was opened: the layout shifts that no tap brought, summed. */
export const shifted = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const shift of list.getEntries())
            if (Reflect.get(shift, 'hadRecentInput') === false) sum += Reflect.get(shift, 'value');
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 300);
      }),
  );
