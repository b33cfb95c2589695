import type { Exchange } from "./exchange.ts";
import type { Limit } from "./upstream/limit.ts";

/** Longer than any request may take, so that an instance that died does not keep its customer from trying again. */
const LOCK_SECONDS = 60;

/** Does something for a customer while nobody else does it for them, on any instance that shares the store. */
export async function underLock<T>(
  name: string,
  { config, session }: Exchange,
  limit: Limit,
  work: () => Promise<T>,
): Promise<T> {
  const key = JSON.stringify(["layers-kit", 1, session.fingerprint, name, session.customer]);
  const locking = config.lock(key, LOCK_SECONDS);
  let release: () => Promise<void>;
  try {
    release = await limit.race(locking);
  } catch (error) {
    locking.then((late) => late()).catch(() => {});
    throw error;
  }
  try {
    return await work();
  } finally {
    release().catch(() => {});
  }
}
