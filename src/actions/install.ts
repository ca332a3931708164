import { store, type Written } from '../store/index.ts';

export { canInstall, type InstallPlace, installPlaceHere, keepsRecordsApart } from '../device/index.ts';

/** The offer to install is not made again on this device. */
export function putInstallAway(): Promise<Written> {
  return store.setSetting('install-put-away', true);
}
