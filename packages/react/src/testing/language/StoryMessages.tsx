import { type ReactElement, useSyncExternalStore } from "react";
import { ar } from "../../locales/ar.ts";
import { de } from "../../locales/de.ts";
import type { MessageOverrides } from "../../messages/messages.ts";
import type { LayersMessages } from "../../messages/registry.ts";
import { english } from "../english.ts";
import { everyText, pseudoMessages } from "./pseudo.ts";

let inPseudo = false;
const readers = new Set<() => void>();
const heard = new Set<string>();

function heardFrom(messages: LayersMessages): LayersMessages {
  return everyText(messages, (text) => {
    heard.add(text);
    return text;
  });
}

/** What a story may be told in. */
export type StoryLanguage = "en" | "de" | "ar";

/** What they say is known to come from messages, see `heardTexts`. */
export const storyMessages: Readonly<Record<StoryLanguage, LayersMessages>> = {
  en: heardFrom(english),
  de: heardFrom(de),
  ar: heardFrom(ar),
};

/** Every text that messages have given since the page was loaded. */
export const heardTexts: ReadonlySet<string> = heard;

/** Has every story on the page speak the pseudo-locale, or its own language again, without mounting it anew. */
export function speakPseudo(on: boolean): void {
  inPseudo = on;
  for (const read of readers) read();
}

function subscribe(read: () => void): () => void {
  readers.add(read);
  return () => readers.delete(read);
}

export interface StoryMessagesProps {
  language: StoryLanguage;
  children: (messages: MessageOverrides) => ReactElement;
}

/** The messages of a story: in its language, or in the pseudo-locale while that is asked for. */
export function StoryMessages({ language, children }: StoryMessagesProps): ReactElement {
  return children(useSyncExternalStore(subscribe, () => inPseudo) ? pseudoMessages : storyMessages[language]);
}
