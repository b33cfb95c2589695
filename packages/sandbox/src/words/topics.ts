import { isDense, isManner, isTelling, stem, wordsOf } from "./tokens.ts";

/**
 * What a text is about, most telling first, as a person would write it: `coffee subscriptions`, `runners`. A run of telling
 * words names a thing; its last word is the thing, the one before says which.
 */
export function topicsOf(text: string): string[] {
  const scores = new Map<string, number>();
  const runs = clausesOf(text).flatMap(runsOf);
  for (const [at, run] of runs.entries()) {
    const early = 1 - (0.5 * at) / runs.length;
    const add = (phrase: string, score: number) => scores.set(phrase, (scores.get(phrase) ?? 0) + score * early);
    const thing = run.at(-1) ?? "";
    const which = run.at(-2);
    if (which !== undefined) add(`${which} ${thing}`, 1.3);
    if (!isManner(thing)) add(thing, 1);
    for (const word of run.slice(0, -1)) if (!isManner(word)) add(word, 0.3);
  }
  const ranked = [...scores].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return withoutEchoes(ranked.map(([phrase]) => phrase));
}

/** The one word for what a brand sells: a topic that its name says too, else the first of one word. */
export function subjectOf(name: string, topics: readonly string[]): string | undefined {
  const said = new Set(wordsOf(name).map(stem));
  const single = topics.filter((topic) => !topic.includes(" "));
  return single.find((topic) => said.has(stem(topic))) ?? single[0];
}

const clausesOf = (text: string): string[] => text.split(/[^\p{L}\p{M}\p{N}\s'’-]+|\s[-–—]+\s/u);

/** Telling words that stand side by side; what tells how ends a run. */
function runsOf(clause: string): string[][] {
  const runs: string[][] = [];
  let run: string[] = [];
  const close = () => {
    if (run.length > 0) runs.push(run);
    run = [];
  };
  for (const word of wordsOf(clause)) {
    if (!isTelling(word)) close();
    else if (isManner(word)) {
      close();
      run = [word];
    } else if (isDense(word)) runs.push([word]);
    else run.push(word);
  }
  close();
  return runs.filter(([first = "", ...more]) => more.length > 0 || !isManner(first));
}

/** Leaves out a topic that only says an earlier one again. */
function withoutEchoes(phrases: readonly string[]): string[] {
  const seen = new Set<string>();
  return phrases.filter((phrase) => {
    const key = phrase.split(" ").map(stem).join(" ");
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
