import type { Area } from './area.ts';
import { type Findings, together } from './findings.ts';

/** What was found in an area, and how long the slowest thread took for it. */
export interface Result {
  readonly area: Pick<Area, 'name' | 'of'>;
  readonly findings: Findings;
  readonly seconds: number;
}

/** The table of a run, and the code to leave with: 1 if any rule was broken or nothing was tried. */
export function report(results: readonly Result[]): { readonly text: string; readonly code: 0 | 1 } {
  const all = together(results.map(({ findings }) => findings));
  const rows = results.map(({ area, findings, seconds }) =>
    row(area.name, [findings.tried, findings.blocks, seconds, findings.problems]),
  );
  const lines = [
    row('', ['tried', 'blocks', 'seconds', 'problems']),
    ...rows,
    '',
    ...results.map(({ area }) => `${area.name}: ${area.of}`),
    ...(all.problems > 0 ? ['', ...problemLines(all)] : []),
    '',
    all.problems > 0
      ? `${grouped(all.problems)} problems. Each line above has the profile: put it in a file for npm run plan -- --profile`
      : all.tried > 0
        ? 'Every rule is kept.'
        : 'Nothing was tried.',
  ];
  return { text: `${lines.join('\n')}\n`, code: all.problems > 0 || all.tried === 0 ? 1 : 0 };
}

function problemLines({ first, byRule }: Findings): string[] {
  const counts = [...byRule].sort(([, one], [, other]) => other - one).map(([rule, count]) => `  ${rule}: ${grouped(count)}`);
  return ['Broken how often:', ...counts, '', ...first.flatMap(({ words, profile }) => [words, `  ${JSON.stringify(profile)}`])];
}

function row(name: string, cells: readonly (string | number)[]): string {
  const told = cells.map((cell) => (typeof cell === 'number' ? grouped(Math.round(cell)) : cell).padStart(13));
  return `${name.padEnd(12)}${told.join('')}`;
}

function grouped(count: number): string {
  return count.toLocaleString('en-GB');
}
