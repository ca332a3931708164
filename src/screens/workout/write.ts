/** Text is set only when it is another, so that the browser has nothing to lay out in between. */
export function write(element: HTMLElement | null, text: string): void {
  if (element !== null && element.textContent !== text) element.textContent = text;
}
