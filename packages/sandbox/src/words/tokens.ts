/** Words that say nothing about a product. */
const STOP = new Set(
  `a about actually after again all also always am an and another any anyone anything are around as at away back be because been
  before being best better between both but by can cannot come comes could day days did do does doing don done down each easy
  enough even ever every everyone everything exactly feel few find first for free from full get gets give go goes going good
  great had has have having he help helps her here him his how if in into is isn it its just keep know last less let like ll
  long look made make makes making many may me might more most much must my name named need needs never new no not now of off
  on once one only open or other our out over own people place put re really right run runs same say see set she should since
  so some something soon start still stop such take takes than that the their them then there these they thing things this
  those through time to today too two under until up us use used using ve very want wants was way we week well were what when
  where which while who why will with within without won work works would year years you your yours`.split(/\s+/),
);

const segmenter = "Segmenter" in Intl ? new Intl.Segmenter(undefined, { granularity: "word" }) : null;

/** The words of a text in order, in lower case, without punctuation. */
export function wordsOf(text: string): string[] {
  const lower = text.toLowerCase();
  if (!segmenter) return lower.match(/[\p{L}\p{N}]+/gu) ?? [];
  return Array.from(segmenter.segment(lower))
    .filter((part) => part.isWordLike)
    .map((part) => part.segment.replace(/[^\p{L}\p{N}]/gu, ""))
    .filter((word) => word !== "");
}

/** Scripts in which two signs make a word. */
const DENSE = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}]/u;

export function isTelling(word: string): boolean {
  const shortest = DENSE.test(word) ? 2 : 3;
  return [...word].length >= shortest && !STOP.has(word) && !/^\p{N}+$/u.test(word);
}

/** The root that `roast`, `roasted` and `roasting` share, roughly; for comparing words, never for showing them. */
export function stem(word: string): string {
  const cut = word.replace(/(ies|ing|ed|es|s|er|ers)$/u, "");
  return [...cut].length >= 3 ? cut : word;
}
