import type { Random } from "../ids.ts";
import { topicsOf } from "./topics.ts";

/** About 20. [mcp] */
const COUNT = 20;
/** The line break of a hook: a backslash and an n, not a new line. [docs ref/content/list-hooks] */
const BREAK = "\\n";

const templates: readonly ((app: string, topic: string) => string)[] = [
  (app, topic) => `Nobody talks about ${topic}${BREAK}so ${app} does`,
  (app, topic) => `3 things I wish I knew about ${topic}${BREAK}before ${app}`,
  (app, topic) => `My honest take on ${topic}${BREAK}after a month of ${app}`,
  (_, topic) => `Stop scrolling if ${topic}${BREAK}is your thing`,
  (app, topic) => `${app} changed how I see${BREAK}${topic}`,
  (_, topic) => `The ${topic} detail${BREAK}everyone walks past`,
  (app, topic) => `Day 1 of ${topic}${BREAK}with ${app}`,
  (app, topic) => `Is ${app} worth it?${BREAK}Let's talk ${topic}`,
  (app, topic) => `If you know ${topic},${BREAK}you know ${app}`,
  (app, topic) => `What ${app} taught me${BREAK}about ${topic}`,
  (_, topic) => `Tell me you love ${topic}${BREAK}without telling me`,
  (app, topic) => `I gave ${app} one week${BREAK}and ${topic} was never the same`,
  (_, topic) => `Unpopular opinion:${BREAK}${topic} should be simple`,
  (app, topic) => `From zero to ${topic}${BREAK}with ${app}`,
  (_, topic) => `Save this for the next time${BREAK}you think of ${topic}`,
  (app, topic) => `POV: you found ${app}${BREAK}and ${topic} finally makes sense`,
  (app, topic) => `Things that hit different${BREAK}since ${app}: ${topic}`,
  (app, topic) => `We asked for ${topic}${BREAK}and ${app} delivered`,
  (_, topic) => `A love letter to ${topic}`,
  (app, topic) => `${topic}, the ${app} way`,
  (app, topic) => `Your sign to take${BREAK}${topic} seriously (thanks, ${app})`,
  (app, topic) => `Before ${app} / after ${app}${BREAK}${topic} edition`,
  (_, topic) => `Rating everything about${BREAK}${topic}, honestly`,
  (app, topic) => `Ask me anything about ${topic}${BREAK}I learned it at ${app}`,
];

/** Opening lines from the brand's own words, fresh at each call. */
export function hooksOf(brand: { appName: string; appDescription: string }, random: Random): string[] {
  const found = topicsOf(brand.appDescription).slice(0, 12);
  const topics = found.length > 0 ? found.map(({ phrase }) => phrase) : [brand.appName];
  const offset = Math.floor(random() * topics.length);
  return shuffled(templates, random)
    .slice(0, COUNT)
    .map((template, at) => capital(template(brand.appName, topics[(offset + at) % topics.length] ?? brand.appName)));
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function shuffled<T>(items: readonly T[], random: Random): T[] {
  return items
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}
