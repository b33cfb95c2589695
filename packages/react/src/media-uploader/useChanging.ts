"use client";
import { useSyncExternalStore } from "react";
import { type PartLoader, type PartState, partLoader } from "../ui/load-on-use/part-loader.ts";

type Changing = typeof import("./changing.ts");

/** Comes when the page is idle, or when something is about to be added or removed. */
export const changing: PartLoader<Changing> = partLoader(
  () => import("./changing.ts"),
  (part) => part,
);

export const useChanging = (): PartState<Changing> =>
  useSyncExternalStore(changing.subscribe, changing.state, () => nothing);

const nothing: PartState<Changing> = {};
