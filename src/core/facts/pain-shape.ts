import * as v from 'valibot';
import { whole } from './block-shape.ts';

export const sidesOfPain = v.picklist(['left', 'right', 'both']);
/** 0–10, whole. */
export const painOfTen = v.pipe(whole, v.maxValue(10));
