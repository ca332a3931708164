import { createInstallPrompt } from '../device/index.ts';

const prompt = createInstallPrompt();

/** Keeps the browser's offer to install for the tap that wants it. Returns its stop. */
export function watchInstallPrompt(): () => void {
  return prompt.start();
}

/** 'offered': `askToInstall` would ask. 'installed': it was installed while this page stood. */
export const installPromptState = prompt.state;
export const onInstallPrompt = prompt.subscribe;
/** Has the browser ask whether to install. Call it in a tap. */
export const askToInstall = prompt.ask;
