import type { RunLogged } from './payloads.ts';

/** The worst that was said of a run: in it, at once after it, or two hours later (0–10); null: nothing was. */
export function worstOfRun({ pain, atOnce, later }: RunLogged): number | null {
  const said = [pain, atOnce, later].filter((one) => one !== null && one !== undefined);
  return said.length === 0 ? null : Math.max(...said);
}
