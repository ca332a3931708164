import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const css = readFileSync(new URL('../../src/ui/tokens.css', import.meta.url), 'utf8');
const tokens = new Map<string, { light: string; dark: string }>();
for (const [, name, light, dark] of css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)) {
  tokens.set(name ?? '', { light: light ?? '', dark: dark ?? '' });
}

function luminance(hex: string): number {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

/** WCAG 2.2 contrast ratio. */
function contrast(one: string, other: string): number {
  const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
}

const text: readonly (readonly [string, string])[] = [
  ['ink', 'chalk'],
  ['ink', 'paper'],
  ['ink', 'lane'],
  ['ink', 'clay-tint'],
  ['ink', 'pine-tint'],
  ['ink', 'sun-tint'],
  ['ink-2', 'chalk'],
  ['ink-2', 'paper'],
  ['ink-2', 'lane'],
  ['clay', 'chalk'],
  ['clay', 'paper'],
  ['on-clay', 'clay'],
  ['clay-deep', 'clay-tint'],
  ['clay-deep', 'paper'],
  ['pine', 'chalk'],
  ['pine', 'paper'],
  ['on-pine', 'pine'],
  ['pine-ink', 'pine-tint'],
  ['sun-ink', 'sun-tint'],
  ['player-work-ink', 'player-work'],
  ['player-work-ink', 'player-work-up'],
  ['player-rest-ink', 'player-rest'],
  ['player-rest-ink', 'player-rest-up'],
  ['player-ready-ink', 'player-ready'],
  ['player-ready-ink', 'player-ready-up'],
  ['clay', 'player-ready'],
];

it.each(text)('%s on %s reads well in both themes (4.5 to 1)', (front, back) => {
  const on = tokens.get(back);
  const of = tokens.get(front);
  if (on === undefined || of === undefined) throw new Error(`no token ${front} or ${back}`);
  expect(contrast(of.light, on.light)).toBeGreaterThanOrEqual(4.5);
  expect(contrast(of.dark, on.dark)).toBeGreaterThanOrEqual(4.5);
});

it.each(['chalk', 'paper'])('the edge of a control shows on %s (3 to 1)', (back) => {
  const on = tokens.get(back);
  const edge = tokens.get('edge');
  if (on === undefined || edge === undefined) throw new Error('no token');
  expect(contrast(edge.light, on.light)).toBeGreaterThanOrEqual(3);
  expect(contrast(edge.dark, on.dark)).toBeGreaterThanOrEqual(3);
});
