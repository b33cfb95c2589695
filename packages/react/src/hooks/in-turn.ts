import { scriptWindow } from "../provider/script-window.ts";

/** Not below the locks that tell whose storage is in use. */
const prefix = "layers-kit-action:";

/** One tab after the other, and a page that closes gives way. Where a page may not lock, as one not served over https, at once. */
export async function inTurn<T>(name: string, signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  const locks = scriptWindow?.navigator.locks;
  if (!locks) return work();
  let hasTurn = false;
  const begin = (): Promise<T> => {
    hasTurn = true;
    return work();
  };
  try {
    return await locks.request(prefix + name, { signal }, begin);
  } catch (error) {
    // A frame without an origin of its own has locks and may not use them.
    if (hasTurn || signal.aborted) throw error;
    return work();
  }
}
