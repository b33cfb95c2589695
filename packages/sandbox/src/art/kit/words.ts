// XML forbids most control characters and lone surrogates; direction overrides would let a text turn its neighbours around.
const unprintable = /(?![\t\n\r])\p{Cc}|[\u202a-\u202e\u2066-\u2069\ufffe\uffff]|\p{Surrogate}/gu;
const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

export const printable = (text: string): string => text.replace(unprintable, "");

/** Words from outside, made safe as SVG text and as an attribute's value. */
export const escapeText = (text: string): string =>
  printable(text).replace(/[&<>"']/g, (character) => entities[character] ?? "");

const leftToRight =
  /\p{Script=Latin}|\p{Script=Greek}|\p{Script=Cyrillic}|\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|\p{Script=Devanagari}|\p{Script=Thai}/u;
const rightToLeft = /\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Syriac}|\p{Script=Thaana}|\p{Script=Nko}/u;

/** The direction of the first letter that has one. */
export function directionOf(text: string): "ltr" | "rtl" {
  for (const character of text) {
    if (rightToLeft.test(character)) return "rtl";
    if (leftToRight.test(character)) return "ltr";
  }
  return "ltr";
}
