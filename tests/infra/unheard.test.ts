import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { unheard } from '../../src/app/unheard.ts';

it('nothing below the window listens to what is kept from it', () => {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));
  expect(sources.length).toBeGreaterThan(300);
  // React needs over and out for its enter and leave.
  const events = [...unheard, 'mouseenter', 'mouseleave', 'pointerenter', 'pointerleave'];
  const handler = new RegExp(
    `\\bon(${events.join('|')})(Capture)?\\b|(?<!\\bwindow\\.)addEventListener\\(\\s*'(${events.join('|')})'`,
    'i',
  );
  expect('<p onMouseOver={look} />').toMatch(handler);
  expect("element.addEventListener('pointermove', look)").toMatch(handler);
  // What stands on the window hears it all the same.
  expect("window.addEventListener('pointermove', look)").not.toMatch(handler);
  expect(sources.filter((name) => handler.test(readFileSync(join('src', name), 'utf8')))).toEqual([]);
});
