export { beginBlock } from './begin-block.ts';
export {
  choosePace,
  chooseSingleKeys,
  chooseSound,
  chooseSoundMode,
  chooseTheme,
  chooseVibration,
  chooseVoice,
  chooseVolume,
  chooseWaitForTap,
} from './change-setting.ts';
