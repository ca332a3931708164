export { beginBlock } from './begin-block.ts';
export { correctBenchmark, putTestsOff } from './benchmarks.ts';
export {
  chooseHair,
  choosePace,
  chooseSingleKeys,
  chooseSkin,
  chooseSound,
  chooseSoundMode,
  chooseTheme,
  chooseVibration,
  chooseVoice,
  chooseVolume,
  chooseWaitForTap,
} from './change-setting.ts';
export { moveSession } from './move-session.ts';
export { pauseBlock, resumeBlock } from './pause-block.ts';
export { repeatWeek } from './repeat-week.ts';
export { saySpoken } from './say-spoken.ts';
export { skipSession } from './skip-session.ts';
export { swapExercise } from './swap-exercise.ts';
export { takeBack } from './take-back.ts';
