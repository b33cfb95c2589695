import type { LayersMessages } from "../../messages/registry.ts";

const yours: Readonly<Record<string, string>> = { slideshow: "Deine Slideshow", video: "Dein Video" };
const yoursOf = (kind: string | undefined): string => yours[kind ?? ""] ?? "Dein Beitrag";
/** From so many seconds on, a number says more than words. */
const worthCounting = 20;

export const remixProgress: LayersMessages["remixProgress"] = {
  title: ({ kind }) => `${yoursOf(kind)} entsteht`,
  lead: ({ kind }) =>
    kind === "slideshow"
      ? "Meist dauert es zwei Minuten. Du kannst diese Seite schließen."
      : "Meist dauert es ein paar Minuten. Du kannst diese Seite schließen.",
  leadSlow: "Diesmal dauert es länger als sonst. Es geht weiter, und du kannst diese Seite schließen.",
  leadWaiting: ({ kind }) =>
    `Zuerst entsteht deine Persona, in etwa einer Minute. ${yoursOf(kind)} folgt danach von selbst; lass diese Seite bis dahin offen.`,
  looking: "Wir sehen nach, was gerade entsteht",
  stages: "So weit ist es",
  personaStage: "Deine Persona entsteht",
  stage: ({ stage, kind }) => {
    switch (stage) {
      case "queued":
        return "Wartet, bis es an der Reihe ist";
      case "generating_visuals":
        return kind === "video" ? "Die Bilder werden bewegt" : "Die Bilder entstehen";
      case "finalizing":
        return "Letzter Schliff";
      default:
        return "In Arbeit";
    }
  },
  stageState: ({ state }) => ({ done: "erledigt", now: "läuft gerade", ahead: "kommt noch" })[state],
  stageProgress: ({ progress }, format) => `dieser Schritt: ${format.percent(progress)}`,
  stageTook: ({ seconds }, format) => format.duration(seconds),
  timeLeft: ({ seconds }, format) =>
    seconds < worthCounting ? "Nur noch wenige Sekunden" : `Noch etwa ${format.duration(Math.ceil(seconds / 10) * 10)}`,
  cancel: "Abbrechen",
  canceling: "Wird abgebrochen…",
  tooLate: "Es ist schon zu weit, um es abzubrechen. Es läuft weiter und ist bald fertig.",
  alreadyOver: "Es war schon zu Ende.",
  notCanceled: "Es ließ sich nicht abbrechen und läuft weiter.",
  stoppedTitle: ({ kind }) => `${yoursOf(kind)} wurde nicht gestartet`,
  tryAgain: "Noch einmal versuchen",
  chooseAnother: "Etwas anderes wählen",
  continue: "Weiter",
  failedTitle: ({ kind }) => `${yoursOf(kind)} hat nicht geklappt`,
  lostTitle: ({ kind }) => `${yoursOf(kind)} lässt sich nicht anzeigen`,
  failed: "Unterwegs ging etwas schief, und es lag nicht an dir. Mit einem anderen Beitrag klappt es vielleicht.",
  failedPersona:
    "Die Persona darin wurde inzwischen entfernt. Wähle noch einmal einen Beitrag, dann springt eine andere ein.",
  canceledTitle: ({ kind }) => `${yoursOf(kind)} wurde abgebrochen`,
  canceled: "Es ist nichts entstanden. Wähle einen anderen Beitrag, wann immer du magst.",
  doneTitle: ({ kind }) => `${yoursOf(kind)} ist fertig`,
  done: "Sieh es dir an. Nichts wird veröffentlicht, bevor du es sagst.",
  offline: "Du bist offline. Es läuft ohne dich weiter; wir sehen wieder nach, sobald die Verbindung zurück ist.",
  outOfSight: "Wir sehen gerade nicht, wie weit es ist. Es läuft weiter, und wir sehen immer wieder nach.",
  nothingTitle: "Gerade entsteht nichts",
  nothing: "Hier steht dein Remix, während er entsteht.",
  choose: "Etwas für einen Remix wählen",
  cost: ({ cost }) => `Kostet ${cost}`,
};
