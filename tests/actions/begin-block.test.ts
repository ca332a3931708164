import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { beginBlock } from '../../src/actions/index.ts';
import { store } from '../../src/store/index.ts';
import { block } from '../core/adapt/block.ts';

it('a preview tapped three times begins one block', async () => {
  await store.open();
  const written = await Promise.all([beginBlock(block), beginBlock(block), beginBlock(block)]);
  expect(written).toEqual([{ ok: true }, { ok: true }, { ok: true }]);
  expect(store.kept().facts.map(({ kind }) => kind)).toEqual(['red-flags-answered', 'block-begun']);
  store.close();
});
