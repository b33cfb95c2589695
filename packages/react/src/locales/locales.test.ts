import { describe, expect, test } from "vitest";
import type { LayersMessages } from "../messages/registry.ts";
import { english } from "../testing/english.ts";
import { samplesFor, say } from "../testing/message-samples.ts";
import { ar } from "./ar.ts";
import { de } from "./de.ts";

const translations = [de, ar];
type Texts = Readonly<Record<string, unknown>>;
const textsOf = (messages: LayersMessages, component: string): Texts =>
  (messages as unknown as Record<string, Texts>)[component] ?? {};

const constants = Object.keys(english).flatMap((component) =>
  Object.entries(textsOf(english, component)).flatMap(([key, text]) =>
    typeof text === "function" ? [] : [{ name: `${component}: ${key}`, component, key, text }],
  ),
);
const sentences = Object.keys(english).flatMap((component) =>
  Object.entries(textsOf(english, component)).flatMap(([key, message]) =>
    typeof message === "function"
      ? [{ name: `${component}: ${key}`, component, key, message: message as (values: never) => unknown }]
      : [],
  ),
);

describe.each(translations)("$locale", (translation) => {
  const its = (component: string, key: string): unknown => textsOf(translation, component)[key];
  const categories = new Intl.PluralRules(translation.locale).resolvedOptions().pluralCategories;

  test("has every text that English has, of the same kind, and none left over", () => {
    const { locale, review, ...components } = translation;
    expect(Object.keys(components).sort()).toEqual(Object.keys(english).sort());
    for (const component of Object.keys(english)) {
      const kinds = (texts: Texts) =>
        Object.entries(texts)
          .map(([key, text]) => `${key}: ${typeof text}`)
          .sort();
      expect(kinds(textsOf(translation, component)), component).toEqual(kinds(textsOf(english, component)));
    }
  });

  test("says that nobody who speaks it has read it yet", () => {
    expect(translation.review).toBe("machine-made");
  });

  test.each(constants)("$name is translated", ({ component, key, text }) => {
    const translated = its(component, key);
    if (typeof text !== "string") return expect(Object.keys(Object(translated))).toEqual(Object.keys(Object(text)));
    expect(translated).toMatch(/\S/);
    // One word may well be the same in another language, a sentence is not.
    if (text.includes(" ")) expect(translated).not.toBe(text);
  });

  test.each(sentences)("$name says all that it says in English", ({ component, key, message }) => {
    const translated = its(component, key) as typeof message;
    let compared = 0;
    for (const sample of samplesFor(message)) {
      const original = say(message, sample, "en");
      if (!original) continue;
      compared++;
      const said = say(translated, sample, translation.locale);
      const values = JSON.stringify(sample);
      expect(said, values).toBeDefined();
      expect([...(said?.values ?? [])], values).toEqual(expect.arrayContaining([...original.values]));
      for (const [text] of original.text.matchAll(/‹\w+›/g)) expect(said?.text, values).toContain(text);
      expect(said?.text.trim() === "", values).toBe(original.text.trim() === "");
      for (const forms of said?.pluralForms ?? [])
        expect(Object.keys(forms), values).toEqual(expect.arrayContaining(categories));
    }
    expect(compared).toBeGreaterThan(0);
  });
});
