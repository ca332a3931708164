import { readFileSync } from 'node:fs';

/** Every address of the app with something to see there, by the route it belongs to; '*' is an address of nothing. */
export const places: Readonly<Record<string, readonly string[]>> = {
  '/': ['/'],
  '/plan': ['/plan'],
  '/plan/:sessionId': ['/plan/2025-11-24-w8-strength-a', '/plan/2025-11-24-w3-mobility'],
  '/progress': ['/progress'],
  '/progress/benchmarks': ['/progress/benchmarks'],
  '/progress/block-end': ['/progress/block-end'],
  '/progress/:records/:id?': ['/progress/history', '/progress/by-hand', '/progress/by-hand/2025-11-24-w8-strength-a'],
  '/exercises': ['/exercises'],
  '/exercises/:id': ['/exercises/glute-bridge'],
  '/check-in': ['/check-in'],
  '/check-in/self-test': ['/check-in/self-test'],
  '/report': ['/report'],
  '/start': ['/start'],
  '/install': ['/install'],
  '/toolkit': ['/toolkit'],
  '/toolkit/runs': ['/toolkit/runs'],
  '/toolkit/runs/new': ['/toolkit/runs/new'],
  '/toolkit/runs/file': ['/toolkit/runs/file'],
  '/toolkit/runs/:id': ['/toolkit/runs/RUN-1'],
  '/toolkit/shoes': ['/toolkit/shoes'],
  '/toolkit/before-and-after': ['/toolkit/before-and-after'],
  '/toolkit/three-day-test': ['/toolkit/three-day-test'],
  '/toolkit/cross-training': ['/toolkit/cross-training'],
  '/toolkit/cadence': ['/toolkit/cadence'],
  '/toolkit/breaks': ['/toolkit/breaks'],
  '/toolkit/form': ['/toolkit/form'],
  '/toolkit/mistakes': ['/toolkit/mistakes'],
  '/toolkit/good-to-know': ['/toolkit/good-to-know'],
  '/settings': ['/settings'],
  '/settings/restore': ['/settings/restore'],
  '/settings/answers': ['/settings/answers'],
  '/welcome': ['/welcome'],
  '/workout/:sessionId': ['/workout/2025-11-24-w8-strength-b'],
  '*': ['/nothing-here'],
};

/** The routes of the app, read from its tables; those of the toolkit lie below one of its lines. */
export function routesOfTheApp(): string[] {
  const routes = (table: string) =>
    [...readFileSync(table, 'utf8').matchAll(/path(?:: '|=")([^'"]+)['"]/g)].map(([, path = '']) => path);
  const all = routes('src/app/routes.tsx');
  const tools = routes('src/app/toolkit.tsx').filter((path) => path !== '*');
  return all.flatMap((path) => (path === '/toolkit/*' ? tools.map((tool) => `/toolkit${tool}`.replace(/\/$/, '')) : [path]));
}
