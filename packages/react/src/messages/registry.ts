import type { ErrorMessages } from "../errors/messages.ts";
import type { UiMessages } from "../ui/messages.ts";

/** Every text a customer may read, by component. A type only: a page carries the English of what it uses. */
export interface LayersMessages {
  errors: ErrorMessages;
  ui: UiMessages;
}
