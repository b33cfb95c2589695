import type { LayersMessages } from "../../messages/registry.ts";
import { called, platformName } from "../../messages/words.ts";

const statuses: Readonly<Record<string, string>> = {
  queued: "Wartet auf den Zeitpunkt",
  publishing: "Wird gerade veröffentlicht",
  published: "Veröffentlicht",
  draft: "An dein Handy gesendet",
  failed: "Nicht veröffentlicht",
  canceled: "Abgesagt",
};

export const scheduleDialog: LayersMessages["scheduleDialog"] = {
  title: "Beitrag planen",
  lead: ({ timeZone, now }, format) => {
    const { city } = format.zone(timeZone, now ?? 0);
    if (now === undefined) return `Alle Zeiten sind Ortszeit in ${city}.`;
    return `Alle Zeiten sind Ortszeit in ${city}. Dort ist es jetzt ${format.time(now, timeZone)}.`;
  },
  day: "Tag",
  time: "Uhrzeit",
  chosen: ({ at, timeZone }, format) => format.dateTime(at, timeZone),
  dayMissing: "Wähle einen Tag.",
  timeMissing: "Wähle eine Uhrzeit.",
  past: "Dieser Zeitpunkt ist vorbei. Wähle einen späteren.",
  skipped: ({ time, before, after }) =>
    `In dieser Nacht wird die Uhr vorgestellt: ${time} gibt es nicht. Wähle ${before} oder ${after}.`,
  twice: ({ time }) => `In dieser Nacht wird die Uhr zurückgestellt, ${time} kommt also zweimal. Welches Mal?`,
  earlier: ({ at, timeZone }, format) => `Das erste Mal, ${format.time(at, timeZone)}`,
  later: ({ at, timeZone }, format) => `Das zweite Mal, ${format.time(at, timeZone)}`,
  accounts: "Wohin",
  accountsLoading: "Deine Konten werden geladen",
  accountMissing: "Wähle mindestens ein Konto.",
  accountRefused: "Eines dieser Konten kann diesen Beitrag nicht aufnehmen. Wähle ein anderes.",
  platform: ({ platform }) => platformName(platform),
  needsSignIn: ({ platform }) => `${platformName(platform)} · zum Veröffentlichen neu anmelden`,
  signIn: "Anmelden",
  signInTo: ({ handle }, format) => `Bei ${format.isolate(handle)} neu anmelden`,
  modeFor: ({ handle }, format) => `Was bei ${format.isolate(handle)} geschieht`,
  publish: "Veröffentlichen",
  draft: "Entwurf",
  publishHint: "Veröffentlichen: Wir stellen den Beitrag zu dieser Zeit für dich online.",
  draftHint: "Entwurf: Der Beitrag kommt zu dieser Zeit auf dein Handy, und du stellst ihn fertig.",
  noAccountsTitle: "Noch kein Konto zum Veröffentlichen",
  noAccounts: "Verbinde zuerst TikTok oder Instagram und wähle dann eine Zeit.",
  reload: "Noch einmal versuchen",
  notNow: "Nicht jetzt",
  submit: "Planen",
  interrupted:
    "Du hast schon auf „Planen“ gedrückt, aber es kam keine Antwort. Schließe es ab: Der Beitrag geht einmal raus, nie zweimal.",
  finishInterrupted: "Abschließen",
  startOver: "Von vorn beginnen",
  scheduledTitle: ({ count }) => (count > 0 ? "Geplant" : "Nichts mehr zu tun"),
  scheduledLead: ({ count }, format) =>
    count === 0
      ? "Dieser Beitrag ist schon draußen."
      : format.plural(count, {
          one: "Er geht an ein Konto. Du kannst diese Seite schließen.",
          other: "Er geht an # Konten. Du kannst diese Seite schließen.",
        }),
  failedBefore: ({ handles }, format) =>
    `Auf ${format.list(handles.map((handle) => format.isolate(handle)))} hat es nicht geklappt. Wähle eine neue Zeit, um es noch einmal zu versuchen.`,
  plannedElsewhere:
    "Dieser Beitrag wurde inzwischen schon geplant, vielleicht in einem anderen Fenster. Es kam nichts hinzu.",
  takenUnseen: "Der Beitrag ist geplant. Die Einzelheiten können wir gerade nicht anzeigen.",
  addAccount: "Auf einem weiteren Konto veröffentlichen",
  waitingTitle: "Wartet auf Freigabe",
  waiting: ({ at, timeZone }, format) =>
    at === undefined
      ? "Dein Plan bleibt bestehen. Er läuft an, sobald der Beitrag freigegeben ist."
      : `Dein Plan bleibt bestehen: ${format.dateTime(at, timeZone)}. Er läuft an, sobald der Beitrag freigegeben ist.`,
  postAt: ({ at, timeZone }, format) => format.dateTime(at, timeZone),
  postStatus: ({ status }) => called(statuses, status),
  done: "Fertig",
  undo: ({ count }, format) => format.plural(count, { one: "Absagen", other: "Alle # absagen" }),
  undone: ({ count }, format) =>
    format.plural(count, {
      one: "Abgesagt. Es wird nichts veröffentlicht.",
      other: "Alle # abgesagt. Es wird nichts veröffentlicht.",
    }),
  undoFailed: ({ count }, format) =>
    format.plural(count, { one: "Das ließ sich nicht absagen.", other: "Nicht alles ließ sich absagen." }),
  undoTooLate: "Was schon rausgeht, lässt sich nicht mehr aufhalten.",
  announceScheduled: ({ at, timeZone }, format) => `Geplant für ${format.dateTime(at, timeZone)}.`,
};
