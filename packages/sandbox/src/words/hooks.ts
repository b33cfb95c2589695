import type { Random } from "../ids.ts";
import { subjectOf, topicsOf } from "./topics.ts";

/** About 20. [mcp] */
const COUNT = 20;
const MOST_TOPICS = 8;
/** The line break of a hook: a backslash and an n, not a new line. [docs ref/content/list-hooks] */
const BREAK = "\\n";

/** Each fits one thing and several, a product and the people it is for. */
const templates: readonly ((app: string, topic: string) => string)[] = [
  (app, topic) => `Nobody talks about ${topic}${BREAK}the way ${app} does`,
  (app, topic) => `3 things I wish I knew about ${topic}${BREAK}before ${app}`,
  (app, topic) => `My honest take on ${topic}${BREAK}after a month of ${app}`,
  (_, topic) => `Stop scrolling${BREAK}if you care about ${topic}`,
  (app, topic) => `${app} changed how I see${BREAK}${topic}`,
  (_, topic) => `What everyone gets wrong${BREAK}about ${topic}`,
  (app, topic) => `Day 1 of taking ${topic} seriously${BREAK}with ${app}`,
  (app, topic) => `Is ${app} worth it?${BREAK}Let's talk ${topic}`,
  (app, topic) => `If you know ${topic},${BREAK}you know ${app}`,
  (app, topic) => `What ${app} taught me${BREAK}about ${topic}`,
  (_, topic) => `Tell me you love ${topic}${BREAK}without telling me`,
  (app, topic) => `I gave ${app} one week.${BREAK}Here is what it did for ${topic}`,
  (_, topic) => `Unpopular opinion:${BREAK}you are overthinking ${topic}`,
  (app, topic) => `POV: you found ${app}${BREAK}and stopped worrying about ${topic}`,
  (_, topic) => `Save this for the next time${BREAK}you think of ${topic}`,
  (app, topic) => `Things that hit different${BREAK}since ${app}: ${topic}`,
  (app, topic) => `We asked about ${topic}${BREAK}and ${app} answered`,
  (_, topic) => `A love letter to ${topic}`,
  (app, topic) => `${topic}, the ${app} way`,
  (app, topic) => `Your sign to rethink ${topic}${BREAK}(thanks, ${app})`,
  (app, topic) => `Before ${app}, after ${app}:${BREAK}${topic} edition`,
  (_, topic) => `Rating everything about${BREAK}${topic}, honestly`,
  (app, topic) => `Ask me anything about ${topic}${BREAK}(I work at ${app})`,
  (app, topic) => `The part of ${topic}${BREAK}that ${app} never skips`,
];

/** Opening lines from the brand's own words, fresh at each call. */
export function hooksOf(brand: { appName: string; appDescription: string }, random: Random): string[] {
  const found = namesOf(brand).slice(0, MOST_TOPICS);
  const topics = found.length > 0 ? found : [brand.appName];
  const offset = Math.floor(random() * topics.length);
  return shuffled(templates, random)
    .slice(0, COUNT)
    .map((template, at) => capital(template(brand.appName, topics[(offset + at) % topics.length] ?? brand.appName)));
}

/** Topics that stand on their own: whole names, and single words that are no part of one. */
function namesOf({ appName, appDescription }: { appName: string; appDescription: string }): string[] {
  const topics = topicsOf(appDescription);
  const parts = new Set(topics.filter((topic) => topic.includes(" ")).flatMap((topic) => topic.split(" ")));
  const subject = subjectOf(appName, topics);
  return topics.filter((topic) => topic === subject || !parts.has(topic));
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function shuffled<T>(items: readonly T[], random: Random): T[] {
  return items
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}
