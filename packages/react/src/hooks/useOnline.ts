"use client";
import { useSyncExternalStore } from "react";
import { scriptWindow } from "../provider/script-window.ts";

/** Whether the browser has a network. True on a server. */
export function useOnline(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => scriptWindow?.navigator.onLine ?? true,
    () => true,
  );
}

function subscribe(changed: () => void): () => void {
  scriptWindow?.addEventListener("online", changed);
  scriptWindow?.addEventListener("offline", changed);
  return () => {
    scriptWindow?.removeEventListener("online", changed);
    scriptWindow?.removeEventListener("offline", changed);
  };
}
