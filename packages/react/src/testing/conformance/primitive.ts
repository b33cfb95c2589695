import type { ReactElement, Ref } from "react";
import type { uiParts } from "../../ui/parts.ts";

/** What the suite hands to a part. */
export interface Given {
  // biome-ignore lint/suspicious/noExplicitAny: each part has an element of its own, and the suite looks at its class.
  readonly ref?: Ref<any>;
  readonly className?: string;
  readonly disabled?: boolean;
}

export interface State {
  readonly ui: ReactElement;
  /** Brings it about, where props cannot. */
  readonly act?: () => Promise<unknown>;
  /** Why it need not be told apart from the plain part where colours are forced. */
  readonly sameInForcedColours?: string;
}

/** One of the kit's small parts, and what the conformance suite holds it to. */
export interface Primitive {
  readonly part: keyof typeof uiParts;
  /** Its class, where the ref does not go to the outermost element. */
  readonly refTo?: string;
  readonly render: (given: Given) => ReactElement;
  /** Whether it takes `disabled`. */
  readonly disables?: true;
  /** Covers the page, so that nothing stands beside it. */
  readonly modal?: true;
  /** By the selector that finds it: how each state comes about. */
  readonly states?: Readonly<Record<string, State>>;
}
