import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { unheard } from '../../src/app/unheard.ts';

it('what is kept from React is listened to by nothing that React draws', () => {
  const screens = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.tsx'));
  expect(screens.length).toBeGreaterThan(100);
  // React needs over and out for its enter and leave.
  const events = [...unheard, 'mouseenter', 'mouseleave', 'pointerenter', 'pointerleave'];
  const handler = new RegExp(`\\bon(${events.join('|')})(Capture)?=`, 'i');
  expect('<p onMouseOver={look} />').toMatch(handler);
  expect(screens.filter((name) => handler.test(readFileSync(join('src', name), 'utf8')))).toEqual([]);
});
