import type { LayersMessages } from "../../messages/registry.ts";

export const errors: LayersMessages["errors"] = {
  offline: {
    message: "Du bist offline.",
    advice: "Was du eingegeben hast, bleibt erhalten. Versuche es noch einmal, sobald die Verbindung zurück ist.",
  },
  unreachable: {
    message: "Der Dienst ist nicht erreichbar.",
    advice: "Was du eingegeben hast, bleibt erhalten. Prüfe deine Verbindung und versuche es noch einmal.",
  },
  signedOut: {
    message: "Du wurdest abgemeldet.",
    advice: "Melde dich wieder an; was du eingegeben hast, bleibt erhalten.",
  },
  notAllowed: {
    message: "Das ist für dein Konto nicht freigeschaltet.",
    advice: "Frage die Person, die dein Konto verwaltet.",
  },
  notFound: {
    message: "Das gibt es nicht mehr.",
    advice: "Vielleicht wurde es entfernt. Geh zurück und wähle neu.",
  },
  changed: {
    message: "In der Zwischenzeit hat sich etwas geändert.",
    advice: "Sieh dir den neuen Stand an und versuche es dann noch einmal.",
  },
  invalid: { message: "Einige Angaben stimmen noch nicht.", advice: "Prüfe sie und versuche es noch einmal." },
  tooLarge: {
    message: "Das ist mehr, als auf einmal geht.",
    advice: "Versuche es mit weniger oder mit einer kleineren Datei.",
  },
  busy: ({ seconds }, format) => ({
    message: "Gerade ist viel los.",
    advice: seconds
      ? `Wartezeit: ${format.duration(seconds)}. Versuche es danach noch einmal.`
      : "Warte einen Moment und versuche es dann noch einmal.",
  }),
  limit: ({ most, left, waitSeconds }, format) => {
    if (!waitSeconds)
      return {
        message: "So viele kannst du nicht bestellen.",
        advice: `Möglich sind höchstens ${format.number(most)}.`,
      };
    const wait = format.duration(waitSeconds);
    return left
      ? {
          message: "So viele kannst du gerade nicht bestellen.",
          advice: `Jetzt sind noch ${format.number(left)} möglich. Wartezeit für alle: ${wait}.`,
        }
      : {
          message: "Dein Limit ist vorerst erreicht.",
          advice: `Wartezeit: ${wait}. Versuche es danach noch einmal.`,
        };
  },
  balance: {
    message: "Das Guthaben deines Anbieters reicht nicht aus.",
    advice: "Es wurde nichts bestellt und nichts berechnet. Bitte sag deinem Anbieter Bescheid.",
  },
  approvalNeeded: {
    message: "Das muss erst freigegeben werden.",
    advice: "Sobald das geschehen ist, kannst du weitermachen.",
  },
  rejected: {
    message: "Das wurde abgelehnt und kann nicht veröffentlicht werden.",
    advice: "Mache etwas Neues oder ändere es.",
  },
  uploadUnfinished: {
    message: "Die Datei ist noch nicht vollständig angekommen.",
    advice: "Warte einen Moment und versuche es dann noch einmal.",
  },
  personaNeeded: {
    message: "Es ist keine Persona ausgewählt.",
    advice: "Wähle eine aus und versuche es dann noch einmal.",
  },
  accountNotReady: {
    message: "Auf diesem Konto kann noch nichts veröffentlicht werden.",
    advice: "Wähle ein anderes oder versuche es später.",
  },
  sourceGone: {
    message: "Dieser Beitrag lässt sich nicht mehr öffnen.",
    advice: "Wähle einen anderen für deinen Remix.",
  },
  notASlideshow: {
    message: "Das ist ein Video, keine Slideshow.",
    advice: "Wähle eine Slideshow oder mache ein Video.",
  },
  outdated: {
    message: "Diese Seite ist nicht mehr aktuell.",
    advice: "Lade sie neu; was du eingegeben hast, bleibt erhalten.",
  },
  setup: {
    message: "Das ist im Moment nicht verfügbar.",
    advice: "Es liegt nicht an dir. Bitte sag deinem Anbieter Bescheid.",
  },
  unknown: {
    message: "Das hat nicht geklappt.",
    advice: "Was du eingegeben hast, bleibt erhalten. Versuche es gleich noch einmal.",
  },
};
