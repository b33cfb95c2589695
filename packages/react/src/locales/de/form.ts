import type { LayersMessages } from "../../messages/registry.ts";

export const form: LayersMessages["form"] = {
  problem: ({ kind, length = 0, min = 0, max = 0 }, format) => {
    switch (kind) {
      case "missing":
        return "Bitte fülle dieses Feld aus.";
      case "tooShort":
        return format.plural(min - length, {
          one: "Bitte noch ein Zeichen mehr.",
          other: "Bitte noch # Zeichen mehr.",
        });
      case "tooLong":
        return format.plural(length - max, {
          one: "Um # Zeichen zu lang. Es ist noch alles da; bitte kürze es.",
          other: "Um # Zeichen zu lang. Es ist noch alles da; bitte kürze es.",
        });
      case "refused":
        return "Das wurde nicht angenommen. Bitte ändere es.";
      case "malformed":
        return "Bitte prüfe die Schreibweise.";
      case "invalid":
        return "Bitte wähle etwas aus der Liste.";
    }
  },
  problemAt: ({ label, problem }) => `${label} ${problem}`,
  problemElsewhere: ({ label }) =>
    label
      ? `„${label}“ war für dich ausgefüllt und wurde nicht angenommen. Bitte sag deinem Anbieter Bescheid.`
      : "Etwas, das für dich ausgefüllt war, wurde nicht angenommen. Bitte sag deinem Anbieter Bescheid.",
  fixed: "Von deinem Anbieter festgelegt.",
  restored: ({ when }) => `Deine Eingaben sind noch da (${when}).`,
  startAfresh: "Neu anfangen",
  offline:
    "Du bist offline. Schreib ruhig weiter: Es bleibt hier erhalten, und du kannst es senden, sobald die Verbindung zurück ist.",
  takingLong: "Das dauert länger als sonst. Es wird nur einmal gesendet, egal wie lange du wartest.",
  searchLanguages: "Zum Suchen tippen",
};
