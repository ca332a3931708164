import { expect, it } from 'vitest';
import type { Prescription } from '../../src/core/plan/index.ts';
import type { Step } from '../../src/core/workout/index.ts';
import { placeWords } from '../../src/words/player.ts';

const step: Step = {
