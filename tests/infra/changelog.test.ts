import { expect, it } from 'vitest';
import { newestOf } from '../../scripts/changelog.mjs';

it('the newest part of the changelog is its first heading and the list under it', () => {
  const changelog = '# What is new\n\n## 2.0.0\n- Walks come back.\n- Holds breathe.\n\n## 1.0.0\n- Everything.\n';
  expect(newestOf(changelog)).toEqual({ title: '2.0.0', lines: ['Walks come back.', 'Holds breathe.'] });
});

it('a changelog that tells nothing stops the build', () => {
  expect(() => newestOf('# What is new\n')).toThrow('CHANGELOG.md must begin with');
});
