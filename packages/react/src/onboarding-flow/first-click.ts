import type { MouseEvent } from "react";

/** The second click of a double click lands on whatever took the first one's place, which it was not meant for. */
export function onFirstClick(act: () => void): (event: MouseEvent) => void {
  return ({ detail }) => {
    if (detail < 2) act();
  };
}
