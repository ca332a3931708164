/** The screens of the toolkit, which the routes fetch together. */
export { default as AroundRuns } from '../screens/around-runs/AroundRuns.tsx';
export { default as Breaks } from '../screens/breaks/Breaks.tsx';
export { default as Cadence } from '../screens/cadence/Cadence.tsx';
export { default as CrossTraining } from '../screens/cross-training/CrossTraining.tsx';
export { default as FormCheck } from '../screens/form-check/FormCheck.tsx';
export { default as GoodToKnow } from '../screens/good-to-know/GoodToKnow.tsx';
export { default as Mistakes } from '../screens/mistakes/Mistakes.tsx';
export { default as ChangeRun } from '../screens/runs/ChangeRun.tsx';
export { default as NewRun } from '../screens/runs/NewRun.tsx';
export { default as RunFromFile } from '../screens/runs/RunFromFile.tsx';
export { default as Runs } from '../screens/runs/Runs.tsx';
export { default as Shoes } from '../screens/shoes/Shoes.tsx';
export { default as ThreeDayTest } from '../screens/three-day-test/ThreeDayTest.tsx';
export { default as Toolkit } from '../screens/toolkit/Toolkit.tsx';
