/**
 * Units as flavours of `number`: a plain number may be given, but seconds and milliseconds never pass for each other.
 * (A hard brand would be lost at every sum and need a cast to come back.)
 */
export type Seconds = number & { readonly unit?: 'seconds' };
/** Epoch milliseconds when it names a moment, else a span. */
export type Milliseconds = number & { readonly unit?: 'milliseconds' };
