import * as ui from "../../ui/index.ts";
import { controls } from "./controls.tsx";
import { displays } from "./displays.tsx";
import type { Primitive } from "./primitive.ts";

/** All small parts, by the name they are exported under. */
export const primitives: Readonly<Record<string, Primitive>> = { ...controls, ...displays };

/** The components among what `ui/` exports. Icons are drawings, without a class to style. */
export const componentNames: readonly string[] = Object.keys(ui).filter(
  (name) => /^[A-Z]/.test(name) && !name.endsWith("Icon"),
);
