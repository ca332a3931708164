import { type StorageState, storageState } from '../device/index.ts';

/** How the browser keeps what is stored. */
export function lookAtStorage(): Promise<StorageState> {
  return storageState();
}
