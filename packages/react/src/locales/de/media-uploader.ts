import type { LayersMessages } from "../../messages/registry.ts";
import { called, fileTypeNames } from "../../messages/words.ts";

const kinds = {
  logo: { heading: "Logo", one: "Logo", the: "Das Logo" },
  screenshot: { heading: "Screenshots", one: "Screenshot", the: "Der Screenshot" },
  "demo-video": { heading: "Demovideo", one: "Demovideo", the: "Das Demovideo" },
  "end-card": { heading: "Schlussbild", one: "Schlussbild", the: "Das Schlussbild" },
} as const;

/** A kind in the form that a sentence needs; one that is not known yet is shown as it came. */
function named(kind: string, form: keyof (typeof kinds)["logo"]): string {
  return Object.hasOwn(kinds, kind) ? kinds[kind as keyof typeof kinds][form] : kind;
}

const hints: Readonly<Record<string, string>> = {
  logo: "Erscheint am Ende von dem, was wir für dich machen.",
  screenshot: "Dein echtes Produkt in den Bildern statt eines erfundenen. Füge so viele hinzu, wie du magst.",
  "demo-video": "Ein kurzer Film, der dein Produkt in Gebrauch zeigt.",
  "end-card": "Das letzte Bild eines Videos.",
};

export const mediaUploader: LayersMessages["mediaUploader"] = {
  title: "Bilder von deinem Produkt",
  lead: "Wir verwenden sie in dem, was wir für dich machen. Ohne sie müssen wir uns dein Produkt vorstellen.",
  kind: ({ kind }) => named(kind, "heading"),
  kindHint: ({ kind }) => (Object.hasOwn(hints, kind) ? called(hints, kind) : ""),
  limits: ({ mimeTypes, maxBytes }, format) =>
    `${format.list(fileTypeNames(mimeTypes), "disjunction")}, bis ${format.bytes(maxBytes)}`,
  chooseFile: ({ kind }) => `${named(kind, "one")} hinzufügen`,
  replaceFile: ({ kind }) => `${named(kind, "one")} ersetzen`,
  drop: "oder hierher ziehen",
  dropHere: "Hier loslassen",
  onlyOne: ({ name }, format) => `Hier passt nur eine Datei, also haben wir ${format.isolate(name)} genommen.`,
  addByLink: ({ kind }) => `${named(kind, "one")} per Link hinzufügen`,
  link: "Link zur Datei",
  linkHint: "Er muss für alle offen sein und mit https beginnen.",
  linkInvalid: "Füge den ganzen Link ein, ab https://.",
  addLink: "Hinzufügen",
  mediaLoading: "Deine Bilder werden geladen",
  added: ({ kind, position }, format) =>
    position === undefined ? named(kind, "one") : `${named(kind, "one")} ${format.number(position)}`,
  waiting: "Kommt gleich an die Reihe",
  uploading: ({ progress }, format) =>
    progress === null ? "Wird hochgeladen" : `Wird hochgeladen, ${format.percent(progress)}`,
  adding: "Fast fertig: Die Datei wird geprüft",
  progressOf: ({ name }, format) => `${format.isolate(name)} wird hochgeladen`,
  cancel: ({ name }, format) => `Hochladen von ${format.isolate(name)} abbrechen`,
  dismiss: ({ name }, format) => `${format.isolate(name)} von der Liste nehmen`,
  retry: "Noch einmal versuchen",
  retryOf: ({ name }, format) => `${format.isolate(name)} noch einmal versuchen`,
  wrongType: ({ mimeTypes }, format) =>
    `Diese Art von Datei passt hier nicht. Möglich sind ${format.list(fileTypeNames(mimeTypes), "disjunction")}.`,
  tooLarge: ({ maxBytes }, format) => `Diese Datei ist zu groß. Wähle eine mit höchstens ${format.bytes(maxBytes)}.`,
  empty: "Diese Datei ist leer. Wähle eine andere.",
  notFetchable:
    "Wir konnten diese Datei nicht verwenden. Prüfe, ob sich der Link für alle öffnet und zur richtigen Art von Datei führt.",
  notUsable:
    "Wir konnten diese Datei nicht verwenden. Vielleicht ist sie beschädigt oder von anderer Art, als ihr Name sagt. Wähle eine andere.",
  noRoom: "Im Moment ist kein Platz für weitere Dateien. Bitte sag deinem Anbieter Bescheid.",
  remove: ({ label }) => `${label} entfernen`,
  removeShort: "Entfernen",
  removeConfirm: "Endgültig entfernen",
  keep: "Behalten",
  reload: "Noch einmal versuchen",
  announceAdded: ({ kind }) => `${named(kind, "the")} ist hinzugefügt.`,
  announceFailed: ({ name }, format) => `${format.isolate(name)} konnte nicht hinzugefügt werden.`,
  announceRemoved: "Entfernt.",
};
