import type { LayersMessages } from "../../messages/registry.ts";
import { called } from "../../messages/words.ts";

const voices: Readonly<Record<string, string>> = {
  authentic: "Wie ein echter Mensch",
  witty: "Witzig",
  professional: "Professionell",
  warm: "Herzlich",
  casual: "Locker",
  educational: "Wie eine gute Lehrkraft",
};

const genders: Readonly<Record<string, string>> = { all: "Alle", female: "Frauen", male: "Männer" };

export const projectForm: LayersMessages["projectForm"] = {
  title: "Dein Produkt",
  leadCreate: "Hieraus entsteht jeder Beitrag, Text wie Bild. Du kannst es jederzeit ändern.",
  leadEdit: "Was du hier änderst, gilt für Beiträge, die ab jetzt entstehen.",
  appNameLabel: "Wie heißt es?",
  appNameHint: "So, wie deine eigenen Kunden es kennen.",
  nameLabel: "Wie sollen wir es hier nennen?",
  nameHint: "Für deine eigenen Listen. Niemand sonst sieht es.",
  appDescriptionLabel: "Was macht es besonders?",
  appDescriptionHint: ({ length, min }, format) => {
    if (length === 0) {
      return `Was es ist, für wen es ist und was daran gefällt. Wir brauchen ${format.number(min)} Zeichen, um Hashtags zu finden, Einstiege zu schreiben und deine Persona zu erstellen.`;
    }
    return length < min
      ? format.plural(min - length, {
          one: "Noch ein Zeichen, dann können Hashtags und deine Persona entstehen.",
          other: "Noch # Zeichen, dann können Hashtags und deine Persona entstehen.",
        })
      : "Genug, um mit Hashtags und deiner Persona anzufangen.";
  },
  timezoneLabel: "In welcher Zeitzone veröffentlichst du?",
  timezoneHint: ({ time }) => `Danach werden deine Beiträge geplant.${time ? ` Dort ist es jetzt ${time}.` : ""}`,
  timezonePlaceholder: "Stadt oder Land eingeben",
  more: ({ optional }) => `Wie es klingt und für wen es ist${optional ? " (optional)" : ""}`,
  taglineLabel: "Gibt es einen Slogan?",
  taglineHint: "Eine Zeile. Wir verwenden sie, wo sie passt.",
  primaryLanguageLabel: "In welcher Sprache veröffentlichst du?",
  brandVoiceLabel: "Wie soll es klingen?",
  brandVoice: ({ voice }) => called(voices, voice),
  targetGenderLabel: "Für wen ist es?",
  targetGenderHint: "Deine Persona wird passend dazu erstellt.",
  targetGender: ({ gender }) => called(genders, gender),
  ownerEmailLabel: "Wohin sollen wir dir schreiben?",
  ownerEmailHint: "Deine E-Mail-Adresse, nur für Nachrichten zu diesem Produkt.",
  create: "Produkt speichern",
  save: "Änderungen speichern",
  createdTitle: ({ name }, format) => `${format.isolate(name)} ist gespeichert`,
  createdNext: ({ described, isNew }) => {
    if (!described) {
      return "Ergänze bei Gelegenheit eine Beschreibung. Daraus entstehen Hashtags, Einstiege und deine Persona.";
    }
    return isNew
      ? "Jetzt suchen wir Hashtags und erstellen deine Persona. Das dauert etwa fünf Minuten; du musst nicht darauf warten."
      : "Was du geändert hast, gilt für Beiträge, die ab jetzt entstehen.";
  },
  saved: "Gespeichert.",
  notSaved: "Nicht gespeichert.",
  existingTitle: "Du hast hier schon ein Produkt.",
  existing:
    "Was du eingegeben hast, bleibt erhalten. Du kannst dein Produkt damit aktualisieren; alles andere bleibt, wie es ist.",
  updateExisting: "Damit aktualisieren",
  loading: "Dein Produkt wird geladen",
  loadFailed: "Dein Produkt lässt sich gerade nicht anzeigen.",
  tryAgain: "Noch einmal versuchen",
};
