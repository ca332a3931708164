/** The screens of Progress, which the routes fetch together, and with them what draws its charts. */
export { default as Benchmarks } from '../screens/benchmarks/Benchmarks.tsx';
export { default as BlockEnd } from '../screens/block-end/BlockEnd.tsx';
export { default as Records } from '../screens/history/Records.tsx';
export { default as Progress } from '../screens/progress/Progress.tsx';
