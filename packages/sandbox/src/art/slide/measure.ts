import { advances } from "./advances.ts";

const widths = new Map<number, number>();
for (const [width, runs] of advances)
  for (const run of runs.split(" ")) {
    const [first = "", last = first] = run.split("-");
    for (let code = Number.parseInt(first, 16); code <= Number.parseInt(last, 16); code++)
      widths.set(code, width / 1000);
  }

const joining = /\p{M}|\u200d|\ufe0f/u;
const wide = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/u;
const pictograph = /\p{Extended_Pictographic}|\p{Regional_Indicator}/u;

/** What the bundled font lacks is drawn by a font we do not know, so it is given room. */
function guessed(character: string): number {
  if (joining.test(character)) return 0;
  if (pictograph.test(character)) return 1.35;
  return wide.test(character) ? 1.02 : 0.72;
}

/** The width of one line of text, in ems of the slides' font, kerning left out. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += widths.get(character.codePointAt(0) ?? 0) ?? guessed(character);
  return width;
}

/** Whether the bundled font has every character, so that no box is drawn in a letter's place. */
export function isInFont(text: string): boolean {
  for (const character of text) if (!widths.has(character.codePointAt(0) ?? 0) && !/\s/.test(character)) return false;
  return true;
}
