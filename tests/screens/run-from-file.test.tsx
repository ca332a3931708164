// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { freshDevice, visit } from './support/at-home.tsx';

async function open() {
  await freshDevice();
  const { default: RunFromFile } = await import('../../src/screens/runs/RunFromFile.tsx');
  visit(RunFromFile, '/', '/');
  const input = screen.getByLabelText('Choose a file');
  return (file: Pick<File, 'size' | 'text'>) => fireEvent.change(input, { target: { files: [file] } });
}

it('where the part that reads files cannot be fetched it says so, and what to do', async () => {
  vi.doMock('@tmcw/togeojson', () => {
    throw new Error('not fetched');
  });
  const choose = await open();
  choose({ size: 10, text: async () => '<gpx/>' });
  expect(await screen.findByText(/could not be opened. Go online/)).toBeDefined();
  expect(screen.queryByText('Reading the file.')).toBeNull();
  vi.doUnmock('@tmcw/togeojson');
});

it('of two files chosen quickly the later one stands', async () => {
  const choose = await open();
  let slow: (text: string) => void = () => {};
  const first = new Promise<string>((done) => {
    slow = done;
  });
  choose({ size: 10, text: () => first });
  choose({ size: 10, text: async () => '' });
  await screen.findByText(/This file is empty/);
  slow('{}');
  await new Promise((done) => setTimeout(done));
  expect(screen.getByText(/This file is empty/)).toBeDefined();
});
