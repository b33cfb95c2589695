import type { LayersMessages } from "../../messages/registry.ts";

export const leaseRequestForm: LayersMessages["leaseRequestForm"] = {
  title: "Eingeführte Konten mieten",
  lead: "TikTok-Konten, die schon aktiv sind und Follower aus deinem Bereich haben. Du veröffentlichst darüber wie über dein eigenes.",
  countLabel: "Wie viele Konten?",
  countHint: ({ count, price }, format) => {
    if (!price) return "";
    const each = format.money(price.amount, price.currency);
    if (count === undefined) return `${each} im Monat für jedes Konto.`;
    return `${format.number(count)}\u00a0×\u00a0${each}\u00a0=\u00a0${format.money(count * price.amount, price.currency)} im Monat.`;
  },
  countProblem: ({ min, max }, format) => `Bitte eine ganze Zahl von ${format.number(min)} bis ${format.number(max)}.`,
  fewer: "Ein Konto weniger",
  more: "Ein Konto mehr",
  verticalLabel: "Worum geht es auf den Konten?",
  verticalHint: "Ein oder zwei Wörter, zum Beispiel Kaffee oder Klettern in der Halle.",
  verticals: ["Kaffee", "Kosmetik", "Fitness", "Essen", "Mode", "Reisen", "Haustiere", "Spiele"],
  verticalSuggestions: "Vorschläge",
  countriesLabel: "Wo sollen die Follower sein?",
  countriesHint: "Lass es leer, wenn es keine Rolle spielt.",
  countriesPlaceholder: "Land hinzufügen",
  languageLabel: "In welcher Sprache sind die Beiträge?",
  anyLanguage: "Jede Sprache",
  further: "Wen sie ansprechen und was du vorhast (optional)",
  audienceLabel: "Wer soll folgen?",
  audienceHint: "Zum Beispiel: Leute, die zu Hause Kaffee kochen und Wert darauf legen, wie.",
  targetLabel: "Was willst du dort veröffentlichen?",
  targetHint: "So finden wir Konten, auf denen das gut passt.",
  noteLabel: "Sollten wir noch etwas wissen?",
  noteHint: "Das lesen die Menschen, die die Konten aussuchen.",
  filledInPart:
    "Das haben wir von deiner früheren Bestellung behalten. Bitte ergänze, was fehlt: Angaben zu Followern und geplanten Beiträgen sowie Anmerkungen bewahren wir nicht auf.",
  review: "Bestellung prüfen",
  reviewTitle: "Deine Bestellung",
  reviewLead: "Es ist noch nichts bestellt.",
  charge: ({ count, price }, format) => {
    if (!price) return "Jetzt wird nichts berechnet. Was ein Konto im Monat kostet, sagt dir dein Anbieter.";
    const each = format.money(price.amount, price.currency);
    const all = format.money(count * price.amount, price.currency);
    return count === 1
      ? `Jetzt wird nichts berechnet. Sobald das Konto zugeteilt ist: ${each} im Monat.`
      : `Jetzt wird nichts berechnet. Sobald Konten zugeteilt sind: bis zu ${format.number(count)}\u00a0×\u00a0${each}\u00a0=\u00a0${all} im Monat.`;
  },
  reviewCount: "Konten",
  reviewVertical: "Thema",
  reviewAudience: "Follower",
  reviewLanguage: "Sprache",
  reviewCountries: "Länder",
  reviewTarget: "Geplante Beiträge",
  reviewNote: "Anmerkung",
  change: "Ändern",
  order: ({ count }, format) => format.plural(count, { one: "# Konto bestellen", other: "# Konten bestellen" }),
  notOrdered: "Nicht bestellt.",
  unsure:
    "Wir wissen noch nicht, ob deine Bestellung angekommen ist. Du kannst es ohne Sorge noch einmal versuchen: Sie wird nur einmal ausgeführt.",
  interruptedTitle: "Deine letzte Bestellung ist vielleicht nicht angekommen.",
  interrupted: ({ count, when }, format) =>
    `${format.plural(count, { one: "# Konto war", other: "# Konten waren" })} unterwegs (${when}), als diese Seite geschlossen wurde. Du kannst die Bestellung ohne Sorge abschließen: Sie wird nur einmal ausgeführt.`,
  finish: "Diese Bestellung abschließen",
  interruptedLongAgo: "Bitte frage deinen Anbieter, ob sie angekommen ist, bevor du noch einmal bestellst.",
  arrived: ({ when }) => `Eine Bestellung über gleich viele Konten ist ${when} angekommen: sehr wahrscheinlich diese.`,
  forget: "Diese Bestellung vergessen",
  forgetting: "Vergessen heißt nicht stornieren: Ist sie angekommen, wird sie ausgeführt und berechnet.",
  orderedTitle: ({ count }, format) => format.plural(count, { one: "# Konto bestellt", other: "# Konten bestellt" }),
  orderedNext:
    "Jede Bestellung wird von Menschen geprüft. Meist dauert das weniger als zwei Werktage. Berechnet wird erst etwas, wenn dir ein Konto zugeteilt ist.",
  orderMore: "Mehr bestellen",
  notAllowedTitle: "Mieten ist für dein Konto nicht freigeschaltet",
  notAllowed: "Wenn du Konten mieten möchtest, frage bitte deinen Anbieter.",
  underWayTitle: ({ count }, format) =>
    count === undefined
      ? "Du hast schon Konten bestellt."
      : format.plural(count, { one: "Du hast schon # Konto bestellt.", other: "Du hast schon # Konten bestellt." }),
  underWay: ({ when }) =>
    `${when ? `Letzte Bestellung: ${when}, noch in Arbeit.` : "Wie weit das ist, lässt sich gerade nicht feststellen."} Bestelle nur, wenn du darüber hinaus mehr willst.`,
};
