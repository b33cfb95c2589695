import type { ForwardRefExoticComponent, RefAttributes } from "react";

/** A component that hands its `ref` to the element named, in React 18 as in 19. */
export type Forwarded<Props, Element> = ForwardRefExoticComponent<Props & RefAttributes<Element>>;
