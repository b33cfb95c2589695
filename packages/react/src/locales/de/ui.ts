import type { LayersMessages } from "../../messages/registry.ts";

export const ui: LayersMessages["ui"] = {
  optional: "optional",
  counter: ({ length, max }, format) => `${format.number(length)} / ${format.number(max)}`,
  counterSpoken: ({ length, max }, format) =>
    `${format.number(length)} von ${format.plural(max, { one: "# Zeichen", other: "# Zeichen" })}`,
  close: "Schließen",
  loading: "Wird geladen",
  errorSummary: ({ count }, format) =>
    format.plural(count, { one: "Eine Angabe stimmt noch nicht", other: "# Angaben stimmen noch nicht" }),
  notLoaded: "Dieser Teil konnte nicht geladen werden.",
  notLoadedAdvice: "Prüfe deine Verbindung und versuche es noch einmal. Hilft das nicht, lade die Seite neu.",
  tryAgain: "Noch einmal versuchen",
  noMatches: "Nichts gefunden. Versuche es mit weniger Buchstaben.",
  matches: ({ count }, format) => format.plural(count, { one: "# Möglichkeit", other: "# Möglichkeiten" }),
  remove: ({ label }, format) => `${format.isolate(label)} entfernen`,
  removed: ({ label }, format) => `${format.isolate(label)} ist entfernt.`,
  showChoices: "Auswahl anzeigen",
  noticeInfo: "Hinweis:",
  noticeOk: "Erledigt:",
  noticeWarn: "Bitte beachten:",
  noticeBad: "Problem:",
};
