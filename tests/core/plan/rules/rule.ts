import type { Block, Profile } from '../../../../src/core/plan/index.ts';

/**
 * A rule of the plan that can be seen in a single block. The numbers are those of the research the plan was written from; each
 * checker is written from its words and never from the generator, so that either can find the other's mistakes.
 */
export interface Rule {
  readonly rule: number;
  readonly title: string;
  /** What breaks it, a line each, with where it stands; empty if the rule is kept. */
  readonly problems: (block: Block, profile: Profile) => readonly string[];
}
