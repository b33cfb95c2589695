import type { Formats } from "../intl/formats.ts";
import { sayMissing } from "./missing.ts";
import type { LayersMessages } from "./registry.ts";

/** A sentence with values in it. `format` writes numbers, plurals, money and times as the reader's locale does. */
export type Message<Values, Text = string> = (values: Values, format: Formats) => Text;

/** What a host may pass to the provider: any message of any component, the rest stays as it is. */
export type MessageOverrides = { readonly [C in keyof LayersMessages]?: Partial<LayersMessages[C]> };

/** Every text of the kit in another language, as `@layers-kit/react/locales/de` has it. Goes into the provider's `messages`. */
export interface Translation extends LayersMessages {
  /** BCP-47, for the provider's `locale`; any tag of the same language does as well, as `de-AT`. */
  readonly locale: string;
  /** Whether somebody who grew up with the language has read it. Until then it may be stiff or, here and there, wrong. */
  readonly review: "machine-made" | "reviewed";
}

/**
 * A component's messages in English, with the name that overrides use. Those of a part that loads on use are declared with
 * it, under the same name: `K` then says which.
 */
export interface ComponentMessages<
  C extends keyof LayersMessages,
  K extends keyof LayersMessages[C] = keyof LayersMessages[C],
> {
  readonly component: C;
  readonly english: Pick<LayersMessages[C], K>;
}

/** Messages with the locale already in them: constants stay text, sentences take their values only. */
export type BoundMessages<M> = {
  readonly [K in keyof M]: M[K] extends Message<infer Values, infer Text> ? (values: Values) => Text : M[K];
};

/**
 * Declares a component's English messages. The interface stands in `messages.ts` of the component's folder, and one line
 * for it in `messages/registry.ts`.
 */
export function defineMessages<
  const C extends keyof LayersMessages,
  K extends keyof LayersMessages[C] = keyof LayersMessages[C],
>(component: C, english: Pick<LayersMessages[C], K>): ComponentMessages<C, K> {
  return { component, english };
}

/**
 * A translation with some of its texts replaced by the host's own. Call it once, outside of components.
 * @example const messages = overrideMessages(de, { projectForm: { title: "Dein Laden" } });
 */
export function overrideMessages(messages: MessageOverrides, overrides: MessageOverrides): MessageOverrides {
  const merged: Record<string, unknown> = { ...messages };
  for (const [component, texts] of Object.entries(overrides)) {
    merged[component] = { ...messages[component as keyof LayersMessages], ...texts };
  }
  return merged;
}

/** Ties messages to a locale: overrides first, English for what they leave out. */
export function bindMessages<C extends keyof LayersMessages, K extends keyof LayersMessages[C]>(
  messages: ComponentMessages<C, K>,
  overrides: Partial<LayersMessages[C]> | undefined,
  format: Formats,
): BoundMessages<Pick<LayersMessages[C], K>> {
  // Not a spread: a key that is there without a value must not take the English away.
  const given = Object.entries(overrides ?? {}).filter(([, message]) => message !== undefined);
  const all: Record<string, unknown> = { ...messages.english, ...Object.fromEntries(given) };
  if (given.length < Object.keys(all).length) sayMissing(messages, overrides, format.locale);
  const bound = Object.entries(all).map(([key, message]) => [
    key,
    typeof message === "function" ? (values: unknown) => message(values, format) : message,
  ]);
  return Object.fromEntries(bound) as BoundMessages<Pick<LayersMessages[C], K>>;
}
