const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Words that say nothing about a product. */
const EMPTY = list(
  `a about actually after again all also always am an and another any anyone anything are around as at away back be because been
  before being best better between both but by can cannot come comes could daily day days did do does doing done down each easy
  enough even ever every everyone everything exactly few first for free from full get gets go goes going good great had has
  have having he help helps her here him his how if in into is isn't it it's its just last least less let let's like little ll
  long lot many may me might minute minutes month months more most much must my name never new next no not now of off on once
  one ones only open or other our out over own people per place re really right same set she should since so some something
  soon still stop such take takes than that the their them then there these they thing things this those through time times
  to today together too towards two under until up us use used using ve very via want wants was way week weeks well were what
  when where whether which while who whose why will with within without won't worth would year years yes yet you you'll
  you're your yours
  auf aus das dem den der des die ein eine einen für ihr mit nicht sie und uns unser von wir
  con del des dos las les los nos notre nous para por pour que sur una une uno vous avec dans est
  che com das een het met não niet non per uma van voor det ikke med som til og på`,
);

/** What people do with a product; a thing's name does not go on across them. */
const VERBS = list(
  `add ask bake begin bring build buy call carry catch choose cook create deliver design discover drink earn eat enjoy explore
  feel file find fit follow forget give grow hate hold join keep know learn leave live look love make manage match meet mix
  need offer order pack pay pick plan play post put read relax rent ride run say says see sell send serve share ship show
  sign skip sleep snap spend start stay swap talk teach tell think track train travel try turn wait wake walk watch wear win
  work write blend`,
);

/** Scripts in which two signs make a word and no space stands between words. */
const DENSE = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}]/u;
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;

const segmenter = "Segmenter" in Intl ? new Intl.Segmenter(undefined, { granularity: "word" }) : null;

export const isDense = (word: string): boolean => DENSE.test(word);

/** The words of a text in order, in lower case; `night-shift` is one. */
export function wordsOf(text: string): string[] {
  return Array.from(text.toLowerCase().matchAll(WORD), ([word]) => word).flatMap((word) =>
    isDense(word) && segmenter ? Array.from(segmenter.segment(word), ({ segment }) => segment) : [word],
  );
}

/** Whether a word may stand in the name of a thing. */
export function isTelling(word: string): boolean {
  const shortest = isDense(word) ? 2 : 3;
  return [...word].length >= shortest && !EMPTY.has(word) && !isVerb(word) && !/^\p{N}+$/u.test(word);
}

const isVerb = (word: string): boolean => VERBS.has(word) || VERBS.has(word.replace(/e?s$/, ""));

/** Whether a word tells how or in which state, not what: `weekly`, `roasted`. */
export const isManner = (word: string): boolean => /\w{2}(ly|ed)$/.test(word);

/** The root that `roast`, `roasted` and `roasting` share, roughly; for comparing words, never for showing them. */
export function stem(word: string): string {
  const cut = word.replace(/(ies|ners|ner|ning|ers|er|ing|ed|es|s)$/u, "");
  return [...cut].length >= 3 ? cut : word;
}
