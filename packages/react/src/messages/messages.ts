import type { Formats } from "../intl/formats.ts";
import type { LayersMessages } from "./registry.ts";

/** A sentence with values in it. `format` writes numbers, plurals, money and times as the reader's locale does. */
export type Message<Values, Text = string> = (values: Values, format: Formats) => Text;

/** What a host may pass to the provider: any message of any component, the rest stays as it is. */
export type MessageOverrides = { readonly [C in keyof LayersMessages]?: Partial<LayersMessages[C]> };

/** A component's messages in English, with the name that overrides use. */
export interface ComponentMessages<C extends keyof LayersMessages> {
  readonly component: C;
  readonly english: LayersMessages[C];
}

/** Messages with the locale already in them: constants stay text, sentences take their values only. */
export type BoundMessages<M> = {
  readonly [K in keyof M]: M[K] extends Message<infer Values, infer Text> ? (values: Values) => Text : M[K];
};

/**
 * Declares a component's English messages. The interface stands in `messages.ts` of the component's folder, and one line
 * for it in `messages/registry.ts`.
 */
export function defineMessages<const C extends keyof LayersMessages>(
  component: C,
  english: LayersMessages[C],
): ComponentMessages<C> {
  return { component, english };
}

/** Ties messages to a locale: overrides first, English for what they leave out. */
export function bindMessages<C extends keyof LayersMessages>(
  messages: ComponentMessages<C>,
  overrides: Partial<LayersMessages[C]> | undefined,
  format: Formats,
): BoundMessages<LayersMessages[C]> {
  const all: Record<string, unknown> = { ...messages.english, ...overrides };
  const bound = Object.entries(all).map(([key, message]) => [
    key,
    typeof message === "function" ? (values: unknown) => message(values, format) : message,
  ]);
  return Object.fromEntries(bound);
}
