import type { LayersMessages } from "../../messages/registry.ts";

const genders: Readonly<Record<string, string>> = { female: "Frau", male: "Mann", non_binary: "Nicht-binär" };
const ages: Readonly<Record<string, string>> = {
  teen: "Jugendlich",
  young_adult: "Jung und erwachsen",
  adult: "Erwachsen",
  mid_adult: "Mittleren Alters",
  mature: "Älter",
  senior: "Im Ruhestand",
};
const statuses: Readonly<Record<string, string>> = {
  pending: "Wartet noch",
  training: "Entsteht gerade",
  failed: "Hat nicht geklappt",
};

export const influencerPicker: LayersMessages["influencerPicker"] = {
  title: "Wähle eine Persona",
  lead: "Eine Persona ist die erfundene Person in deinen Beiträgen.",
  list: "Deine Personas",
  loading: "Deine Personas werden geladen",
  takingLong: "Es lädt noch. Das dauert länger als sonst.",
  offline: "Du bist offline. Neues kommt, sobald die Verbindung zurück ist.",
  unnamed: "Noch ohne Namen",
  gender: ({ gender }) => genders[gender] ?? "",
  ageRange: ({ ageRange }) => ages[ageRange] ?? "",
  status: ({ status }) => statuses[status] ?? "Noch nicht bereit",
  makingNote: "Das dauert etwa eine Minute. Diese Seite kannst du solange schließen.",
  makingSlow: "Das dauert länger als sonst. Es geht weiter, auch wenn du diese Seite schließt.",
  firstComing: "Deine erste Persona entsteht gerade",
  another: "Noch eine Persona erstellen",
  toWishes: "Sagen, wie sie sein soll",
  manage: "Eine Persona löschen",
  announceStarted: "Deine Persona entsteht gerade. Das dauert etwa eine Minute.",
  announceReady: ({ name }, format) => (name ? `${format.isolate(name)} ist bereit.` : "Deine Persona ist bereit."),
  genderLabel: "Wer soll es sein?",
  anyGender: "Passend zu deinem Publikum",
  ageLabel: "Wie alt?",
  promptLabel: "Wie soll sie aussehen?",
  promptHint: ({ max }, format) =>
    `Ein paar Wörter, etwa: lockiges Haar, Jeansjacke. ${format.plural(max, {
      one: "Höchstens # Zeichen.",
      other: "Höchstens # Zeichen.",
    })}`,
  make: "Diese Persona erstellen",
  makeNote: "Dauert etwa eine Minute.",
  delete: "Löschen",
  deleteOf: ({ name }, format) => `${format.isolate(name)} löschen`,
  deleteNote:
    "Das lässt sich nicht rückgängig machen. Wenn gerade ein Beitrag damit entsteht, warte, bis er fertig ist.",
  keep: "Behalten",
  deleteForGood: "Endgültig löschen",
  announceDeleted: "Gelöscht.",
};
