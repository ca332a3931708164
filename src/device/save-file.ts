/** A file for the person to keep. */
export interface FileToSave {
  readonly name: string;
  /** MIME type, such as 'application/json'. */
  readonly type: string;
  readonly text: string;
}

/**
 * 'saved': the browser downloads it, or a share sheet took it. 'left': the person closed the sheet. 'tap-again': the browser wants a
 * tap of its own for it. 'failed': it could not be given out.
 */
export type Saving = 'saved' | 'left' | 'tap-again' | 'failed';

/** True in an app on an iPhone's or iPad's Home Screen: a download there opens a viewer with no way back, so files go by share sheet. */
export function isAppleApp(): boolean {
  return 'standalone' in navigator && navigator.standalone === true;
}

/** Gives a file out: by share sheet in an Apple app, by download elsewhere. Call it in a tap. */
export async function saveFile({ name, type, text }: FileToSave): Promise<Saving> {
  if (isAppleApp()) return share(new File([text], name, { type }));
  try {
    const address = URL.createObjectURL(new Blob([text], { type }));
    const link = document.createElement('a');
    link.href = address;
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
    return 'saved';
  } catch {
    return 'failed';
  }
}

async function share(file: File): Promise<Saving> {
  try {
    await navigator.share({ files: [file] });
    return 'saved';
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    return name === 'AbortError' ? 'left' : name === 'NotAllowedError' ? 'tap-again' : 'failed';
  }
}
