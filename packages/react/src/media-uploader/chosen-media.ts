import type { AppMediaKind } from "@layers-kit/contract";
import type { Store } from "../storage/store.ts";

/** A file or a link that was chosen before the code that brings it to the project has come. */
export interface ChosenMedia {
  readonly projectId: string;
  readonly kind: AppMediaKind;
  readonly file: File | string;
}

const chosen = new WeakMap<Store, readonly ChosenMedia[]>();
const none: readonly ChosenMedia[] = [];

/** Kept with the provider's store, so that leaving a step loses none. */
export const chosenIn = (store: Store): readonly ChosenMedia[] => chosen.get(store) ?? none;

export function keepChosen(store: Store, media: readonly ChosenMedia[]): void {
  chosen.set(store, media);
}
