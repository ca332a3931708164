export { answerMistake } from './answer-mistake.ts';
export { answerRedFlags, confirmClearance } from './answer-red-flags.ts';
export { makeBackup, noteBackup, noteNoBackup } from './back-up.ts';
export { beginBlock } from './begin-block.ts';
export { putTestsOff } from './benchmarks.ts';
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
export { checkIn, type Said, skipMorning } from './check-in.ts';
export { correctBenchmark, correctSaid, correctSession, correctSet } from './correct.ts';
export { deleteEverything } from './delete-everything.ts';
export { deleteLater, onPendingDeletion, type PendingDeletion, pendingDeletion, undoDeletion } from './delete-later.ts';
export { deskDayForCalendar } from './desk-day.ts';
export { calendarNeedsSafari, handOut, planForCalendar, setsForSpreadsheet } from './export-files.ts';
export { canInstall, type InstallPlace, installPlaceHere, keepsRecordsApart, putInstallAway } from './install.ts';
export { askToInstall, installPromptState, onInstallPrompt, watchInstallPrompt } from './install-prompt.ts';
export { keepAnkleTest, keepFormCheck } from './keep-form-check.ts';
export { keepSelfTest } from './keep-self-test.ts';
export { logRun } from './log-run.ts';
export { lookAtStorage } from './look-at-storage.ts';
export { chooseBeat, keepCadence } from './measure-cadence.ts';
export { moveSession } from './move-session.ts';
export { pauseBlock, resumeBlock } from './pause-block.ts';
export { type RunFileRead, readRunFile } from './read-run-file.ts';
export { repeatWeek } from './repeat-week.ts';
export { lastRestore, lookInto, takeIn, undoTakingIn } from './restore.ts';
export { beginBout, beginChecks, sayChecks, sayOfBout } from './return.ts';
export { saveByHand } from './save-by-hand.ts';
export { saySpoken } from './say-spoken.ts';
export { shareReport } from './share-report.ts';
export { addShoes, changeShoes } from './shoes.ts';
export { skipSession } from './skip-session.ts';
export { swapExercise } from './swap-exercise.ts';
export { takeBack } from './take-back.ts';
export { tellBirth } from './tell-birth.ts';
