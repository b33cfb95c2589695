import { widthOf } from "./measure.ts";

export interface Fitted {
  /** In pixels. */
  readonly size: number;
  readonly lines: readonly string[];
}

export interface TextBox {
  readonly width: number;
  readonly height: number;
  readonly largest: number;
  readonly smallest: number;
}

/** A line's height as a part of the text's size. */
export const LEADING = 1.14;
/** Up to this size a text is made smaller rather than a word be broken. */
const BREAKING = 60;
/** A longer text could not be read on a slide at any size. */
const MOST_CHARACTERS = 700;

const ideograph = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u;
const attached = /^(\p{M}|\u200d|\ufe0f)/u;

/** What may stand alone on a line; widths in ems. */
interface Word {
  readonly text: string;
  readonly width: number;
  /** Whether a space parts it from the word before. */
  readonly spaced: boolean;
}

const SPACE = widthOf(" ");

/** Words, and each ideograph. */
function words(paragraph: string): Word[] {
  return paragraph
    .split(/\s+/u)
    .filter(Boolean)
    .flatMap((word) =>
      (ideograph.test(word) ? clusters(word) : [word]).map((text, index) => measured(text, index === 0)),
    );
}

const measured = (text: string, spaced: boolean): Word => ({ text, width: widthOf(text), spaced });

/** Characters, each with the marks and joiners that belong to it. */
function clusters(word: string): string[] {
  const parts: string[] = [];
  for (const character of word) {
    const last = parts.at(-1);
    if (last !== undefined && (attached.test(character) || last.endsWith("\u200d")))
      parts[parts.length - 1] = last + character;
    else parts.push(character);
  }
  return parts;
}

/** Breaks at words; a word wider than the box is broken anywhere. `limit` in ems. */
function wrap(paragraphs: readonly Word[][], limit: number): { lines: string[]; broken: boolean } {
  const lines: string[] = [];
  let broken = false;
  for (const paragraph of paragraphs) {
    let line = "";
    let width = 0;
    const add = (word: Word): void => {
      const space = word.spaced && line !== "";
      const wider = width + word.width + (space ? SPACE : 0);
      if (line !== "" && wider > limit) {
        lines.push(line);
        line = word.text;
        width = word.width;
        return;
      }
      line += space ? ` ${word.text}` : word.text;
      width = wider;
    };
    for (const word of paragraph) {
      if (word.width <= limit) {
        add(word);
        continue;
      }
      broken = true;
      for (const [index, cluster] of clusters(word.text).entries()) add(measured(cluster, word.spaced && index === 0));
    }
    if (line !== "") lines.push(line);
  }
  return { lines, broken };
}

/** The same number of lines, but as even as they can be. */
function balanced(paragraphs: readonly Word[][], limit: number): string[] {
  const { lines } = wrap(paragraphs, limit);
  let low = limit / 2;
  let high = limit;
  for (let step = 0; step < 7; step++) {
    const middle = (low + high) / 2;
    const tried = wrap(paragraphs, middle);
    if (tried.lines.length <= lines.length && !tried.broken) high = middle;
    else low = middle;
  }
  const even = wrap(paragraphs, high);
  return even.lines.length === lines.length ? even.lines : lines;
}

/** As much of a line as fits before an ellipsis. */
function cut(line: string, limit: number): string {
  let kept = "";
  let width = widthOf("…");
  for (const cluster of clusters(line)) {
    width += widthOf(cluster);
    if (width > limit) break;
    kept += cluster;
  }
  return `${kept.trimEnd()}…`;
}

/** The largest size at which the text fits the box without breaking a word; at the smallest it is cut with an ellipsis. */
export function fitText(text: string, { width, height, largest, smallest }: TextBox): Fitted {
  const letters = Array.from(text);
  const told = letters.length > MOST_CHARACTERS ? `${letters.slice(0, MOST_CHARACTERS).join("")}…` : text;
  const paragraphs = told
    .split(/\r?\n|\\n/)
    .map(words)
    .filter((paragraph) => paragraph.length > 0);
  for (let size = largest; size > smallest; size -= 4) {
    const { lines, broken } = wrap(paragraphs, width / size);
    const fits = lines.length * size * LEADING <= height;
    if (fits && (!broken || size <= BREAKING))
      return { size, lines: broken ? lines : balanced(paragraphs, width / size) };
  }
  const limit = width / smallest;
  const most = Math.max(1, Math.floor(height / (smallest * LEADING)));
  const { lines } = wrap(paragraphs, limit);
  const last = lines[most - 1] ?? "";
  return { size: smallest, lines: lines.length > most ? [...lines.slice(0, most - 1), cut(last, limit)] : lines };
}

/** One line, cut to the width. */
export function fitLine(text: string, width: number, size: number): string {
  const line = text.replace(/\s+/gu, " ").trim();
  return widthOf(line) * size <= width ? line : cut(line, width / size);
}
