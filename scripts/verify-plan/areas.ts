import type { Area } from './area.ts';
import { bodies } from './bodies.ts';
import { calendars } from './calendars.ts';

export const areas: readonly Area[] = [bodies, calendars];
