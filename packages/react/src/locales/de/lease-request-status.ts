import type { LayersMessages } from "../../messages/registry.ts";

export const leaseRequestStatus: LayersMessages["leaseRequestStatus"] = {
  title: ({ when }) => (when ? `Bestellung: ${when}` : "Deine Bestellung"),
  status: ({ status, assigned }, format) => {
    switch (status) {
      case "requested":
        return "Deine Bestellung ist da. Meist dauert es weniger als zwei Werktage; du musst nicht hier bleiben.";
      case "in_review":
        return "Deine Bestellung wird gerade geprüft.";
      case "provisioning":
        return "Deine Konten werden gerade eingerichtet.";
      case "assigned":
        return format.plural(assigned, { one: "Dein Konto ist bereit.", other: "Alle # Konten sind bereit." });
      case "partial":
        return format.plural(assigned, {
          one: "# Konto ist bereit. Nur dieses wird berechnet.",
          other: "# Konten sind bereit. Nur diese werden berechnet.",
        });
      case "rejected":
        return "Diese Bestellung wurde abgelehnt. Es wird nichts berechnet.";
      case "failed":
        return "Diese Bestellung konnte nicht ausgeführt werden. Es wird nichts berechnet.";
      default:
        return "Deine Bestellung ist in Arbeit.";
    }
  },
  timelineLabel: "Stand der Bestellung",
  stepRequested: "Bestellt",
  stepReview: "Geprüft",
  stepSetUp: "Eingerichtet",
  stepAssigned: "Bereit",
  stepPartial: ({ assigned }, format) => format.plural(assigned, { one: "# bereit", other: "# bereit" }),
  stepRejected: "Abgelehnt",
  stepFailed: "Nicht ausgeführt",
  stepUnknown: "In Arbeit",
  stepDone: "erledigt",
  stepCurrent: "jetzt",
  stepAhead: "kommt noch",
  note: "Dazu wurde geschrieben:",
  accountsTitle: "Konten",
  unnamed: "TikTok-Konto",
  followers: ({ count }, format) =>
    `${format.compact(count)} ${format.plural(count, { one: "Follower", other: "Follower" })}`,
  renews: ({ day }) => `Verlängert sich am ${day}`,
  price: ({ amount, currency }, format) => `${format.money(amount, currency)} im Monat`,
  accountsToCome: ({ count }, format) =>
    format.plural(count, {
      one: "# Konto ist dir schon zugeteilt und erscheint hier innerhalb einer Minute.",
      other: "# Konten sind dir schon zugeteilt und erscheinen hier innerhalb einer Minute.",
    }),
  orderMissing: ({ count }, format) =>
    format.plural(count, { one: "Das fehlende Konto bestellen", other: "Die # fehlenden Konten bestellen" }),
  refresh: "Noch einmal nachsehen",
  loading: "Deine Bestellung wird geladen",
  loadFailed: "Deine Bestellung lässt sich gerade nicht anzeigen.",
  accountsFailed: "Die Konten lassen sich gerade nicht anzeigen.",
  tryAgain: "Noch einmal versuchen",
  notFoundTitle: "Diese Bestellung ist nicht zu finden",
  notFound: "Vielleicht wurde sie für ein anderes Produkt aufgegeben. Dein Anbieter kann nachsehen.",
  notAllowedTitle: "Mieten ist für dein Konto nicht freigeschaltet",
  notAllowed: "Wenn du Konten mieten möchtest, frage bitte deinen Anbieter.",
  stale: "Das ist vielleicht nicht mehr aktuell.",
  emptyTitle: "Noch keine Konten bestellt",
  empty: "Hier stehen deine Bestellungen mit allem, was damit geschieht.",
};
