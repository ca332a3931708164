import { forgetEverything } from '../device/index.ts';
import { store, type Written } from '../store/index.ts';

/** Deletes all records, settings and files of the app from this device. The page must be opened anew afterwards. */
export async function deleteEverything(): Promise<Written> {
  const written = await store.wipe();
  if (written.ok) await forgetEverything();
  return written;
}
