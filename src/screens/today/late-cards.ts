import type { ComponentType } from 'react';
import { late } from '../../ui/index.ts';
import type * as Cards from './cards.ts';

/**
 * What brings the player, a file or a sheet, or stands last anyway, comes in after the screen stands: at its end or where a place is
 * kept for it, so that nothing moves. By themselves these are too small to pack well, so they are one part.
 */
const card = <Props extends object>(of: (cards: typeof Cards) => ComponentType<Props>) =>
  late(async () => ({ default: of(await import('./cards.ts')) }));

export const BackupCard = card((cards) => cards.BackupCard);
export const InstallCard = card((cards) => cards.InstallCard);
export const KeepUp = card((cards) => cards.KeepUp);
export const RestDay = card((cards) => cards.RestDay);
export const StartWays = card((cards) => cards.StartWays);
