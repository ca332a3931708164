export { beginBlock } from './begin-block.ts';
export { chooseSound, chooseTheme } from './change-setting.ts';
