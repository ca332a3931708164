/** 'shared': a share sheet took it. 'copied': it is on the clipboard. 'left': the person closed the sheet. 'failed': neither can be done here. */
export type SharingText = 'shared' | 'copied' | 'left' | 'failed';

/** Hands a text on, by share sheet where there is one, else by clipboard. Call it in a tap. */
export async function shareText(title: string, text: string): Promise<SharingText> {
  if ('share' in navigator) {
    try {
      await navigator.share({ title, text });
      return 'shared';
    } catch (error) {
      if (error instanceof Error && error.name === 'AbortError') return 'left';
    }
  }
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    return 'failed';
  }
}
