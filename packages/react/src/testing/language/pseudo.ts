import type { Message } from "../../messages/messages.ts";
import type { LayersMessages } from "../../messages/registry.ts";
import { english } from "../english.ts";

const accents: Readonly<Record<string, string>> = {
  a: "á",
  c: "ç",
  d: "ð",
  e: "é",
  g: "ĝ",
  h: "ĥ",
  i: "í",
  j: "ĵ",
  k: "ķ",
  l: "ļ",
  n: "ñ",
  o: "ó",
  p: "þ",
  r: "ŕ",
  s: "š",
  t: "ţ",
  u: "ú",
  w: "ŵ",
  y: "ý",
  z: "ž",
  A: "Å",
  C: "Ç",
  D: "Ð",
  E: "É",
  G: "Ĝ",
  H: "Ĥ",
  I: "Î",
  L: "Ļ",
  N: "Ñ",
  O: "Ö",
  P: "Þ",
  R: "Ŕ",
  S: "Š",
  T: "Ţ",
  U: "Û",
  W: "Ŵ",
  Y: "Ý",
  Z: "Ž",
};

/** What somebody typed, and what another message has said already. */
const untouched = /(\u2068[^\u2069]*\u2069|⟦[^⟧]*⟧)/;

/** ⟦Šććhééðúúļéé⟧: accented, longer by a third as other languages are, with its ends marked. */
export function pseudo(text: string): string {
  if (text.trim() === "") return text;
  const said = text.split(untouched).map((part, i) => (i % 2 ? part.replaceAll(/[⟦⟧]/g, "") : accented(part)));
  return `⟦${said.join("")}⟧`;
}

function accented(text: string): string {
  return [...text].map((letter) => (accents[letter] ?? letter).repeat(/[aeiou]/.test(letter) ? 2 : 1)).join("");
}

/** Every text of the kit, made so that whatever does not come from messages stands out. */
export const pseudoMessages: LayersMessages = everyText(english, pseudo);

/** The same with each text changed as it is asked for. */
export function everyText(messages: LayersMessages, change: (text: string) => string): LayersMessages {
  return changed(messages, change) as LayersMessages;
}

function changed(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === "string") return change(value);
  if (typeof value === "function") {
    const message = value as Message<unknown, unknown>;
    return (...given: Parameters<typeof message>) => changed(message(...given), change);
  }
  if (Array.isArray(value)) return value.map((one) => changed(one, change));
  return Object.fromEntries(Object.entries(Object(value)).map(([key, one]) => [key, changed(one, change)]));
}
