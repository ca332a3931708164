import type { Step } from '../../core/workout/index.ts';

/** What lies over the stage. Pain is about one set, also when the next has begun meanwhile. */
export type OpenSheet =
  | { readonly kind: 'options' }
  | { readonly kind: 'keys' }
  | { readonly kind: 'leave' }
  | { readonly kind: 'pain'; readonly about: Step };
