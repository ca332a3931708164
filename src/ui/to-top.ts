/** Leads eye and ear back to the heading once what was over the page is gone: what a tap changed stands there. */
export function toTop(): void {
  requestAnimationFrame(() => document.querySelector('h1')?.focus());
}
