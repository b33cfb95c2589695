"use client";
import { useEffect } from "react";
import { scriptWindow } from "../provider/script-window.ts";
import { browserStorage, wipeOthers } from "./store.ts";

const lockPrefix = "layers-kit:";

/**
 * Says that a customer's storage is in use, and wipes that of customers who are gone. A shared lock tells, across tabs and
 * across two providers on a page, who is still here; without locks (a page not served over https) nobody else is taken to be.
 */
export function useStorageOwner(storageKey: string | undefined): void {
  useEffect(() => {
    const locks = scriptWindow?.navigator.locks;
    if (storageKey === undefined) return;
    if (!locks) return wipeOthers(browserStorage(), [storageKey]);
    const gone = new AbortController();
    const released = new Promise<void>((resolve) => gone.signal.addEventListener("abort", () => resolve()));
    const hold = locks.request(lockPrefix + storageKey, { mode: "shared", signal: gone.signal }, async () => {
      const { held = [], pending = [] } = await locks.query();
      const names = [...held, ...pending].flatMap(({ name }) => name ?? []);
      const inUse = names.filter((name) => name.startsWith(lockPrefix)).map((name) => name.slice(lockPrefix.length));
      wipeOthers(browserStorage(), [storageKey, ...inUse]);
      await released;
    });
    hold.catch(() => {
      // Unmounted before the lock was granted.
    });
    return () => gone.abort();
  }, [storageKey]);
}
