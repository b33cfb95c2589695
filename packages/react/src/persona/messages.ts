import { type ComponentMessages, defineMessages, type Message } from "../messages/messages.ts";
import type { PersonaStatus } from "./usePersona.ts";

export interface PersonaMessages {
  /** Beside the button that needs a persona; empty while nothing is known. */
  note: Message<{ status: PersonaStatus; name: string | undefined }>;
  noneTitle: string;
  none: string;
  failedTitle: string;
  failed: string;
  /** Starts the making of one. */
  create: string;
  createAnother: string;
  /** In front of why one could not be started. */
  notCreated: string;
  tryAgain: string;
}

export const personaMessages: ComponentMessages<"persona"> = defineMessages("persona", {
  note: ({ status, name }, format) => {
    switch (status) {
      case "ready":
        return name ? `Persona: ${format.isolate(name)}, ready` : "Your persona is ready";
      case "making":
        return "Your persona is being made, about a minute";
      case "none":
        return "You have no persona yet; making one comes first";
      case "failed":
        return "Your persona could not be made; making another comes first";
      default:
        return "";
    }
  },
  noneTitle: "You have no persona yet.",
  none: "A persona is the face of your posts. Making one takes about a minute.",
  failedTitle: "Your persona could not be made.",
  failed: "This happens now and then. Another one takes about a minute.",
  create: "Make a persona",
  createAnother: "Make another one",
  notCreated: "Not started.",
  tryAgain: "Try again",
});
