import type { ReactElement } from "react";

/** A part that a test loads by its file, over the network. */
export function LoadablePart(): ReactElement {
  return <button type="button">From the network</button>;
}
