import { type ReactElement, useSyncExternalStore } from "react";
import { LayersProvider, type LayersProviderProps } from "../../provider/LayersProvider.tsx";

type Look = Partial<LayersProviderProps>;

let shown: Look = {};
const readers = new Set<() => void>();

/** Gives every story on the page another theme or language, without mounting it anew. */
export function lookLike(look: Look): void {
  shown = look;
  for (const read of readers) read();
}

function subscribe(read: () => void): () => void {
  readers.add(read);
  return () => readers.delete(read);
}

/** A story's provider: as the story and the toolbar want it, unless a check wants to see it otherwise. */
export function StoryLook(props: LayersProviderProps): ReactElement {
  const look = useSyncExternalStore(subscribe, () => shown);
  return <LayersProvider {...props} {...look} />;
}
