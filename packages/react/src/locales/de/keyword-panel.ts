import type { LayersMessages } from "../../messages/registry.ts";

export const keywordPanel: LayersMessages["keywordPanel"] = {
  title: "Hashtags zu deinem Produkt",
  lead: "Wonach man auf TikTok sucht und was zu deinem Produkt passt. Die Punkte sagen, wie gut: höchstens 100.",
  loading: "Deine Hashtags werden geladen",
  takingLong: "Es lädt noch. Das dauert länger als sonst.",
  tryAgain: "Noch einmal versuchen",
  offline: "Du bist offline. Neues kommt, sobald die Verbindung zurück ist.",
  emptyTitle: "Hier stehen bald deine Hashtags",
  undescribed: ({ min }, format) =>
    `Wir finden sie über das, was du von deinem Produkt erzählst: was es ist, für wen es ist und was es besonders macht. ${format.plural(
      min,
      { one: "# Zeichen genügt.", other: "# Zeichen genügen." },
    )}`,
  describe: "Produkt beschreiben",
  never:
    "Wir finden sie über das, was du von deinem Produkt erzählst. Das dauert vier bis fünf Minuten; diese Seite kannst du solange schließen.",
  look: "Hashtags finden",
  running: "Hashtags werden gesucht",
  runningNote: "Das dauert vier bis fünf Minuten. Diese Seite kannst du solange schließen.",
  runningSlow: "Das dauert länger als sonst. Es geht weiter, auch wenn du diese Seite schließt.",
  progress: ({ progress }, format) => `${format.percent(progress)} geschafft`,
  outOfSight: "Wir sehen gerade nicht, wie weit es ist. Es geht trotzdem weiter.",
  announceStarted: "Hashtags werden gesucht. Das dauert vier bis fünf Minuten.",
  found: ({ count, when }, format) => {
    const hashtags = format.plural(count, { one: "# Hashtag", other: "# Hashtags" });
    return when === undefined ? `${hashtags} gefunden` : `${hashtags}, Stand: ${when}`;
  },
  nothingTitle: "Es wurden keine Hashtags gefunden",
  nothing: "Erzähl mehr von deinem Produkt oder suche später noch einmal.",
  lookAgainNote: "Noch einmal suchen dauert vier bis fünf Minuten. Diese bleiben solange stehen.",
  lookAgain: "Noch einmal suchen",
  notStarted: "Nicht gestartet.",
  failedTitle: "Es wurden keine neuen Hashtags gefunden.",
  failed:
    "Unterwegs ist etwas schiefgegangen; das kommt ab und zu vor. Ein neuer Versuch dauert vier bis fünf Minuten.",
  score: ({ score }, format) => `${format.number(score, { maximumFractionDigits: 0 })} von 100`,
  views: ({ count }, format) => `${format.compact(count)} Aufrufe`,
  posts: ({ count }, format) =>
    count < 1000
      ? format.plural(count, { one: "# Beitrag", other: "# Beiträge" })
      : `${format.compact(count)} Beiträge`,
  showAll: ({ count }, format) => `Alle ${format.number(count)} zeigen`,
  showFewer: "Weniger zeigen",
  copy: "Alle kopieren",
  copied: "Kopiert",
  selected: "Markiert: kopiere sie mit deiner Tastatur.",
};
