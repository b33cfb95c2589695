import type { LayersMessages } from "../../messages/registry.ts";
import { platformName } from "../../messages/words.ts";

export const socialConnect: LayersMessages["socialConnect"] = {
  connect: ({ platform }) => `${platformName(platform)} verbinden`,
  connectAnother: ({ platform }) => `Weiteres Konto bei ${platformName(platform)} verbinden`,
  signInAgain: ({ platform }) => `Bei ${platformName(platform)} neu anmelden`,
  before: ({ platform }) => (platform === "instagram" ? "Es muss ein Business- oder Creator-Konto sein." : ""),
  waitingPage: ({ platform }) => `${platformName(platform)} öffnet sich hier gleich…`,
  offline: "Du bist offline. Du kannst das Konto verbinden, sobald du wieder online bist.",
  notLoaded: "Wir können gerade nicht zeigen, wie es steht. Dein Konto erscheint trotzdem in der Liste.",
  connected: ({ platform }) => `${platformName(platform)} ist verbunden.`,
  waiting: ({ platform }) => `Bitte stimme im Fenster von ${platformName(platform)} zu. Du hast zehn Minuten Zeit.`,
  unreachable: "Wir sehen gerade nicht, wie es steht, und schauen weiter nach. Es geht nichts verloren.",
  blocked: ({ platform }) =>
    `Dein Browser hat das Fenster von ${platformName(platform)} nicht geöffnet. Öffne es stattdessen über diesen Link.`,
  openPage: ({ platform }) => `${platformName(platform)} öffnen`,
  unseenTitle: "Noch dabei?",
  closed: ({ platform }) =>
    `Wir sehen das Fenster von ${platformName(platform)} nicht mehr. Ist es noch offen, mach dort weiter: Wir merken, wenn du fertig bist. Hast du es geschlossen, öffne es neu.`,
  elsewhere: ({ platform }) =>
    `Du hast gerade begonnen, ${platformName(platform)} zu verbinden. Ist die Seite noch offen, mach dort weiter: Wir merken, wenn du fertig bist.`,
  openAgain: ({ platform }) => `${platformName(platform)} neu öffnen`,
  cancel: "Abbrechen",
  declinedTitle: "Es wurde nichts verbunden.",
  declined: ({ platform }) =>
    `${platformName(platform)} hat keine Erlaubnis bekommen. Du kannst es noch einmal versuchen oder ohne weitermachen.`,
  expiredTitle: "Das hat länger als zehn Minuten gedauert.",
  expired: "Es wurde nichts verbunden. Du kannst neu beginnen.",
  lostTitle: "Wir konnten nicht sehen, wie es ausging.",
  lost: ({ platform }) =>
    `Wenn du bei ${platformName(platform)} zugestimmt hast, steht das Konto in deiner Liste. Wenn nicht, verbinde es noch einmal.`,
};
