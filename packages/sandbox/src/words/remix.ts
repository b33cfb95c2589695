import type { SourceArt } from "../art/types.ts";
import type { ProjectRow } from "../state/rows.ts";
import { hashtagsOf } from "./hashtags.ts";
import { stem, wordsOf } from "./tokens.ts";
import { subjectOf, topicsOf } from "./topics.ts";

type Brand = Pick<ProjectRow, "name" | "appName" | "appDescription" | "tagline" | "brandVoice">;

export interface Remix {
  /** The text on each slide. */
  readonly slides: string[];
  readonly caption: string;
}

const LONGEST_SLIDE = 90;

const openings: Readonly<Record<Brand["brandVoice"], string>> = {
  authentic: "Real talk:",
  witty: "Plot twist:",
  professional: "In short:",
  warm: "With love:",
  casual: "Honestly:",
  educational: "Good to know:",
};

export interface RemixOf {
  readonly source: SourceArt | null;
  /** Whether the source is about what the brand is about. */
  readonly akin: boolean;
  readonly hook: string | null;
  /** How many slides. */
  readonly count: number;
}

/** Tells a source's idea, or a hook, in the brand's own words. The same input gives the same text. */
export function remix(brand: Brand, from: RemixOf): Remix {
  const app = brand.appName ?? brand.name;
  const about = brand.appDescription ?? brand.tagline ?? app;
  const topics = topicsOf(about);
  const headline = from.hook === null ? retold(from, topics, app) : from.hook.replaceAll("\\n", "\n");
  const last = brand.tagline || `Find ${app}`;
  const middle = Math.max(0, from.count - 2);
  const clauses = clausesOf(about);
  const lines = Array.from({ length: middle }, (_, at) => {
    return clauses[at] ?? `${capital(topics[at - clauses.length] ?? app)}, the ${app} way`;
  });
  const slides = [headline, ...lines, last].slice(0, Math.max(1, from.count)).map((text) => shortened(text));
  return { slides, caption: captionOf(brand, app, headline) };
}

/** The source's own line; one about something else gets the brand's subject in the place of its own. */
function retold({ source, akin }: RemixOf, topics: readonly string[], app: string): string {
  const subject = subjectOf(app, topics) ?? app;
  const line = (source?.caption ?? "").replace(/#[^\s#]+/gu, "").trim();
  if (line === "") return `${capital(subject)}, the ${app} way`;
  const told = akin ? line : withSubject(line, source?.words ?? [], subject);
  // The sources' own lines are all in small letters.
  return `${capital(told).replace(/\bi\b/g, "I")} (${app} edition)`;
}

function withSubject(line: string, words: readonly string[], subject: string): string {
  const own = new Set(words.flatMap(wordsOf).map(stem));
  let replaced = false;
  return line.replace(/[\p{L}\p{N}]+/gu, (word) => {
    if (replaced || !own.has(stem(word.toLowerCase()))) return word;
    replaced = true;
    return subject;
  });
}

/** The parts of a text that can stand alone on a slide. */
function clausesOf(text: string): string[] {
  return text
    .split(/[.!?;:\n。！？]+|\s[—–-]\s|,\s/u)
    .map((clause) => clause.trim().replace(/^(and|so|or|but)\s+/i, ""))
    .filter((clause) => clause.length >= 12)
    .map(capital);
}

function captionOf(brand: Brand, app: string, headline: string): string {
  const line = headline.replaceAll("\n", " ");
  const tags = hashtagsOf({ appName: brand.appName, appDescription: brand.appDescription ?? "" }).slice(0, 5);
  const words = tags.map(({ hashtag }) => `#${hashtag}`).join(" ");
  const close = brand.tagline ? ` ${brand.tagline}` : "";
  return `${openings[brand.brandVoice]} ${line}${line.includes(app) ? "." : `. ${app}.`}${close} ${words}`.trim();
}

function shortened(text: string): string {
  const letters = [...text];
  if (letters.length <= LONGEST_SLIDE) return text;
  const cut = letters.slice(0, LONGEST_SLIDE).join("");
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), LONGEST_SLIDE / 2)).trimEnd()}…`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
