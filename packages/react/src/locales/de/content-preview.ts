import type { LayersMessages } from "../../messages/registry.ts";

export const contentPreview: LayersMessages["contentPreview"] = {
  slideshow: ({ count }, format) => format.plural(count, { one: "Slideshow, # Bild", other: "Slideshow, # Bilder" }),
  slide: ({ number, count, caption }, format) =>
    `Bild ${format.number(number)} von ${format.number(count)}${caption && number === 1 ? `: ${format.isolate(caption)}` : ""}`,
  position: ({ number, count }, format) => `${format.number(number)} von ${format.number(count)}`,
  previous: "Vorheriges Bild",
  next: "Nächstes Bild",
  video: ({ caption }, format) => (caption ? `Video: ${format.isolate(caption)}` : "Video"),
  videoFailed: "Das Video lässt sich hier nicht abspielen. Lade es herunter, um es anzusehen.",
  nothing: "Hier gibt es nichts mehr zu sehen.",
  captionLabel: "Beitragstext",
  noCaption: "Es gibt keinen Text dazu.",
  copy: "Text kopieren",
  copied: "Kopiert",
  selected: "Der Text ist markiert. Kopiere ihn mit der Tastatur oder durch langes Drücken.",
  download: ({ count }, format) => format.plural(count, { one: "Herunterladen", other: "Alle # herunterladen" }),
  downloading: ({ saved, total }, format) => `${format.number(saved + 1)} von ${format.number(total)} wird gespeichert`,
  downloaded: ({ count }, format) => format.plural(count, { one: "Gespeichert.", other: "Alle # gespeichert." }),
  downloadFailed: ({ count }, format) =>
    format.plural(count, {
      one: "Eine Datei ließ sich von hier aus nicht speichern. Öffne sie und speichere sie dort.",
      other: "# Dateien ließen sich von hier aus nicht speichern. Öffne sie und speichere sie dort.",
    }),
  open: ({ name }, format) => `${format.isolate(name)} öffnen`,
  pending: "Wartet auf Freigabe. Du kannst den Beitrag schon planen; er geht raus, sobald er freigegeben ist.",
  rejected: "Der Beitrag wurde abgelehnt und wird nicht veröffentlicht.",
  loading: "Dein Beitrag wird geladen",
  tryAgain: "Noch einmal versuchen",
};
