import type { ComponentType } from 'react';
import { late } from '../../ui/index.ts';
import type * as Cards from './cards.ts';

/**
 * What not every day needs, or what brings the player or a sheet, comes in after the screen stands. Most days need three of these, so
 * they are one part; by themselves each is too small to pack well.
 */
const card = <Props extends object>(of: (cards: typeof Cards) => ComponentType<Props>) =>
  late(async () => ({ default: of(await import('./cards.ts')) }));

export const BackCard = card((cards) => cards.BackCard);
export const BackupCard = card((cards) => cards.BackupCard);
export const InstallCard = card((cards) => cards.InstallCard);
export const KeepUp = card((cards) => cards.KeepUp);
export const LongPainLine = card((cards) => cards.LongPainLine);
export const RestDay = card((cards) => cards.RestDay);
export const StartWays = card((cards) => cards.StartWays);
export const TestsDue = card((cards) => cards.TestsDue);
