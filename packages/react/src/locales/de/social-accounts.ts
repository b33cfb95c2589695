import type { LayersMessages } from "../../messages/registry.ts";
import { platformName } from "../../messages/words.ts";

export const socialAccounts: LayersMessages["socialAccounts"] = {
  platform: ({ platform }) => platformName(platform),
  again: "Noch einmal versuchen",
  accounts: "Deine Konten",
  loading: "Deine Konten werden geladen",
  leased: "Gemietet",
  emptyTitle: "Noch keine Konten",
  empty: "Verbinde eines, dann können wir für dich darauf veröffentlichen. Es steht danach hier.",
  stale: "Das ist vielleicht nicht mehr aktuell.",
  status: ({ status, leased }) => {
    if (status === "connected") return "Verbunden";
    if (status === "reauth_required") return leased ? "Wir kümmern uns darum" : "Zum Veröffentlichen neu anmelden";
    return status === "disconnected" ? "Getrennt" : "Gerade nicht zum Veröffentlichen offen";
  },
  leave: ({ leased }) => (leased ? "Zurückgeben" : "Trennen"),
  leaveOf: ({ name, platform, leased }, format) =>
    `${leased ? "Zurückgeben" : "Trennen"}: ${format.isolate(name)}, ${platformName(platform)}`,
  leaveTitle: ({ name, leased }, format) =>
    leased ? `${format.isolate(name)} zurückgeben?` : `${format.isolate(name)} trennen?`,
  consequences: ({ leased }) =>
    leased
      ? "Es endet sofort und verlängert sich nicht. Was für diesen Monat bezahlt ist, wird nicht erstattet, und vielleicht bekommst du dieses Konto nicht wieder."
      : "Von hier aus wird darauf nichts mehr veröffentlicht. Du kannst es jederzeit wieder verbinden.",
  counting: "Die dafür geplanten Beiträge werden gezählt",
  cancels: ({ count }, format) =>
    count === 0
      ? "Es sind keine Beiträge dafür geplant."
      : format.plural(count, {
          one: "# Beitrag ist dafür geplant und wird abgesagt.",
          other: "# Beiträge sind dafür geplant und werden abgesagt.",
        }),
  cancelsUncounted: "Dafür geplante Beiträge werden abgesagt. Wie viele es sind, können wir nicht sagen.",
  keep: "Behalten",
  leaveFailed: ({ name, leased }, format) =>
    leased
      ? `${format.isolate(name)} konnte nicht zurückgegeben werden.`
      : `${format.isolate(name)} konnte nicht getrennt werden.`,
  announceLeft: ({ name, leased, canceled = 0 }, format) => {
    const gone = leased ? `${format.isolate(name)} wurde zurückgegeben.` : `${format.isolate(name)} ist getrennt.`;
    if (canceled === 0) return gone;
    const posts = format.plural(canceled, {
      one: "# geplanter Beitrag wurde abgesagt.",
      other: "# geplante Beiträge wurden abgesagt.",
    });
    return `${gone} ${posts}`;
  },
};
