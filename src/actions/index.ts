export { beginBlock } from './begin-block.ts';
export { chooseHair, chooseSkin, chooseSound, chooseTheme } from './change-setting.ts';
