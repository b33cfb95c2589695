import type { SourceArt } from "../art/types.ts";
import type { ProjectRow } from "../state/rows.ts";
import { hashtagsOf } from "./hashtags.ts";
import { stem, wordsOf } from "./tokens.ts";
import { topicsOf } from "./topics.ts";

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

/** Tells a source's idea, or a hook, in the brand's own words. The same input gives the same text. */
export function remix(brand: Brand, from: { source: SourceArt | null; hook: string | null; count: number }): Remix {
  const app = brand.appName ?? brand.name;
  const about = brand.appDescription ?? brand.tagline ?? app;
  const topics = topicsOf(about).map(({ phrase }) => phrase);
  const headline =
    from.hook === null ? retold(from.source, subjectOf(topics) ?? app, app) : from.hook.replaceAll("\\n", "\n");
  const last = brand.tagline || `Find ${app}`;
  const middle = Math.max(0, from.count - 2);
  const clauses = clausesOf(about);
  const lines = Array.from(
    { length: middle },
    (_, at) => clauses[at] ?? `${capital(topics[at] ?? app)}, the ${app} way`,
  );
  const slides = [headline, ...lines, last].slice(0, Math.max(1, from.count)).map((text) => shortened(text));
  return { slides, caption: captionOf(brand, app, headline) };
}

/** The best topic of one word, which fits where a source has one. */
const subjectOf = (topics: readonly string[]): string | undefined => topics.find((topic) => !topic.includes(" "));

/** The source's own line with the brand's subject in the place of its own. */
function retold(source: SourceArt | null, topic: string, app: string): string {
  const line = (source?.caption ?? "").replace(/#[^\s#]+/gu, "").trim();
  if (line === "") return `${capital(topic)}, the ${app} way`;
  const subjects = new Set((source?.words ?? []).flatMap(wordsOf).map(stem));
  let replaced = false;
  const told = line.replace(/[\p{L}\p{N}]+/gu, (word) => {
    if (replaced || !subjects.has(stem(word.toLowerCase()))) return word;
    replaced = true;
    return word === word.toLowerCase() ? topic : capital(topic);
  });
  return replaced ? `${told} (${app})` : `${app}: ${line}`;
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
