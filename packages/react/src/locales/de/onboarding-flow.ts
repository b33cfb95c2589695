import type { LayersMessages } from "../../messages/registry.ts";

const names = {
  project: "Dein Produkt",
  media: "Bilder",
  account: "Konto",
  post: "Erster Beitrag",
  schedule: "Planen",
} as const;

export const onboardingFlow: LayersMessages["onboardingFlow"] = {
  steps: "Erste Schritte",
  step: ({ step }) => names[step],
  stepNote: ({ step, state, name, mediaCount, handles }, format) => {
    if (state === "skipped") return "Übersprungen";
    if (state !== "done") return step === "project" || step === "post" ? "" : "Optional";
    if (step === "project") return name ?? "";
    if (step === "media") return format.plural(mediaCount, { one: "# Datei", other: "# Dateien" });
    if (step === "account") return format.list(handles.map((handle) => format.isolate(handle)));
    return step === "post" ? "Fertig" : "Geplant";
  },
  stepState: ({ state }) =>
    ({ done: "erledigt", skipped: "übersprungen", open: "", locked: "noch nicht offen" })[state],
  loading: "Wir suchen, wo du aufgehört hast",
  reload: "Noch einmal versuchen",
  back: "Zurück",
  continue: "Weiter",
  skip: "Vorerst überspringen",
  accountTitle: "Konto verbinden",
  accountLead:
    "Damit wir für dich veröffentlichen können. Du stimmst direkt bei TikTok oder Instagram zu; dein Passwort sehen wir nie. Überspringe das, wenn du lieber selbst veröffentlichst.",
  connectOff: "Konten lassen sich hier nicht verbinden.",
  postTitle: "Dein erster Beitrag",
  scheduleTitle: "Wann soll er rausgehen?",
  scheduleLead: "Wähle eine Zeit, und wir veröffentlichen ihn für dich. Bis dahin kannst du es dir anders überlegen.",
  chooseTime: "Zeit wählen",
  changeTime: "Plan ansehen oder ändern",
  postMyself: "Überspringen, ich veröffentliche selbst",
  finishedTitle: ({ scheduled }) => (scheduled ? "Alles erledigt" : "Dein Beitrag ist fertig"),
  finishedLead: ({ scheduled, waiting }) =>
    waiting
      ? "Du musst nichts mehr tun: Dein Plan bleibt bestehen und läuft an, sobald der Beitrag freigegeben ist."
      : scheduled
        ? "Du musst nichts mehr tun: Wir veröffentlichen ihn zu der Zeit, die du gewählt hast."
        : "Lade ihn herunter, kopiere den Text und veröffentliche ihn, wo du magst.",
  another: "Noch einen Beitrag machen",
  archivedTitle: "Dein Produkt ist archiviert",
  archived:
    "Was du gemacht hast, bleibt erhalten, aber es wird nichts Neues gemacht oder veröffentlicht. Dein Anbieter kann es wieder öffnen: Bitte frag dort nach.",
};
