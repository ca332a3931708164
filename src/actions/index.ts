export { answerRedFlags, confirmClearance } from './answer-red-flags.ts';
export { makeBackup, noteBackup, noteNoBackup } from './back-up.ts';
export { beginBlock } from './begin-block.ts';
export { correctBenchmark, putTestsOff } from './benchmarks.ts';
export { changeAnswers } from './change-answers.ts';
export {
  chooseHair,
  choosePace,
  choosePocket,
  chooseSingleKeys,
  chooseSkin,
  chooseSound,
  chooseSoundMode,
  chooseTempo,
  chooseTheme,
  chooseVibration,
  chooseVoice,
  chooseVolume,
  chooseWaitForTap,
} from './change-setting.ts';
export { checkIn, correctSaid, logRun, type Said, sayAgain, skipMorning } from './check-in.ts';
export { correctSession, correctSet } from './correct.ts';
export { deleteEverything } from './delete-everything.ts';
export { deleteLater, onPendingDeletion, type PendingDeletion, pendingDeletion, undoDeletion } from './delete-later.ts';
export { calendarNeedsSafari, handOut, lookAtStorage, planForCalendar, setsForSpreadsheet } from './hand-out.ts';
export { keepSelfTest } from './keep-self-test.ts';
export { moveSession } from './move-session.ts';
export { pauseBlock, resumeBlock } from './pause-block.ts';
export { repeatWeek } from './repeat-week.ts';
export { lastRestore, lookInto, takeIn, undoTakingIn } from './restore.ts';
export { beginBout, beginChecks, sayChecks, sayOfBout } from './return.ts';
export { saveByHand } from './save-by-hand.ts';
export { saySpoken } from './say-spoken.ts';
export { shareReport } from './share-report.ts';
export { skipSession } from './skip-session.ts';
export { swapExercise } from './swap-exercise.ts';
export { takeBack } from './take-back.ts';
