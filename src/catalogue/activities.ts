import type { Exercise } from '../core/exercise/index.ts';
import { deepWater } from './activities/deep-water.ts';
import { elliptical } from './activities/elliptical.ts';
import { jog } from './activities/jog.ts';
import { stairs } from './activities/stairs.ts';
import { walk } from './activities/walk.ts';
import { exercises } from './index.ts';

/** What the toolkit has a person do and no plan holds: shaped as exercises, so that the player leads through them. */
export const activities: readonly Exercise[] = [jog, walk, elliptical, deepWater, stairs];

/** Everything that may have been played: for names and figures. The planner never sees it. */
export const played: readonly Exercise[] = [...exercises, ...activities];
