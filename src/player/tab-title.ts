/** The words on the page's tab, for a moment other than the screen's own. */
export interface TabTitle {
  /** Puts these words before the title. Twice is once. */
  readonly put: (words: string) => void;
  readonly takeBack: () => void;
}

/** A screen that is gone to meanwhile names the tab anew, and keeps its name. */
export function createTabTitle(page: Pick<Document, 'title'> = document): TabTitle {
  let before: string | null = null;
  let mine = '';
  const takeBack = () => {
    if (before !== null && page.title === mine) page.title = before;
    before = null;
  };
  return {
    put: (words) => {
      if (before !== null && page.title === mine && mine.startsWith(words)) return;
      takeBack();
      before = page.title;
      mine = `${words} · ${before}`;
      page.title = mine;
    },
    takeBack,
  };
}
