import type { LayersMessages } from "../../messages/registry.ts";
import { platformName } from "../../messages/words.ts";

export const socialConnect: LayersMessages["socialConnect"] = {
  platform: ({ platform }) => platformName(platform),
  connect: ({ platform }) => `${platformName(platform)} verbinden`,
  signInAgain: ({ platform }) => `Bei ${platformName(platform)} neu anmelden`,
  before: ({ platform }) => (platform === "instagram" ? "Es muss ein Business- oder Creator-Konto sein." : ""),
  waitingPage: ({ platform }) => `${platformName(platform)} öffnet sich hier gleich…`,
  opening: "Wird geöffnet…",
  waiting: ({ platform }) => `Bitte stimme im Fenster von ${platformName(platform)} zu. Du hast zehn Minuten Zeit.`,
  blocked: ({ platform }) =>
    `Dein Browser hat das Fenster von ${platformName(platform)} nicht geöffnet. Öffne es stattdessen über diesen Link.`,
  openPage: ({ platform }) => `${platformName(platform)} öffnen`,
  closed: ({ platform }) =>
    `Das Fenster von ${platformName(platform)} scheint geschlossen zu sein. Noch dabei? Mach dort weiter oder öffne es neu.`,
  check: "Noch einmal prüfen",
  cancel: "Abbrechen",
  connected: ({ platform }) => `${platformName(platform)} ist verbunden.`,
  connectAnother: ({ platform }) => `Weiteres Konto bei ${platformName(platform)} verbinden`,
  declinedTitle: "Es wurde nichts verbunden.",
  declined: ({ platform }) =>
    `${platformName(platform)} hat keine Erlaubnis bekommen. Du kannst es noch einmal versuchen oder ohne weitermachen.`,
  expiredTitle: "Das hat länger als zehn Minuten gedauert.",
  expired: "Es wurde nichts verbunden. Du kannst neu beginnen.",
  lostTitle: "Wir konnten nicht sehen, wie es ausging.",
  lost: ({ platform }) =>
    `Wenn du bei ${platformName(platform)} zugestimmt hast, steht das Konto in deiner Liste. Wenn nicht, verbinde es noch einmal.`,
  offline: "Du bist offline. Du kannst das Konto verbinden, sobald du wieder online bist.",
  announceConnected: ({ platform }) => `${platformName(platform)} ist verbunden.`,
};
