import type { LayersMessages } from "../../messages/registry.ts";

export const sourcePicker: LayersMessages["sourcePicker"] = {
  title: "Wähle eine Vorlage für deinen Remix",
  lead: ({ name }, format) =>
    `Wir behalten den Rhythmus und schreiben sie neu für ${name === undefined ? "dein Produkt" : format.isolate(name)}, mit deiner Persona und deinen Bildern.`,
  searchLabel: "TikTok durchsuchen",
  searchPlaceholder: "TikTok durchsuchen",
  search: "Suchen",
  tooLong: ({ max }, format) => `Suche nach weniger: höchstens ${format.number(max)} Zeichen. Es ist noch alles da.`,
  kindLabel: "Art der Vorlage",
  slideshows: "Slideshows",
  videos: "Videos",
  hashtags: "Hashtags zu deinem Produkt",
  hashtag: ({ hashtag }) => `#${hashtag}`,
  suggestions: "Suchen für den Anfang",
  researching: "Wir suchen noch deine Hashtags, insgesamt dauert das 4 bis 5 Minuten.",
  recommended: "Empfohlen",
  found: ({ count, keyword }, format) => {
    const results = format.plural(count, { one: "# Treffer", other: "# Treffer" });
    return keyword === undefined ? `${results}, empfohlen` : `${results} für ${format.isolate(keyword)}`;
  },
  showRecommended: "Zurück zu den Empfehlungen",
  list: "Vorlagen",
  loading: "Vorlagen werden gesucht",
  takingLong: "Die Suche läuft noch. Bei TikTok kann es ein paar Sekunden länger dauern.",
  slides: ({ count }, format) => format.plural(count, { one: "# Bild", other: "# Bilder" }),
  slideshow: "Slideshow",
  video: "Video",
  views: ({ views }, format) => format.number(views, { notation: "compact" }),
  viewsSpoken: "Aufrufe",
  noCaption: "Ohne Text",
  emptyTitle: ({ name }, format) =>
    `Hier stehen bald Vorlagen, die zu ${name === undefined ? "deinem Produkt" : format.isolate(name)} passen`,
  empty: "Wir lernen es noch kennen. Suche bis dahin nach etwas, das deine Kunden gern ansehen.",
  emptyAction: "TikTok durchsuchen",
  nothingFoundTitle: ({ keyword }, format) => `Nichts gefunden für ${format.isolate(keyword)}`,
  nothingFound: "Versuche es mit weniger oder mit geläufigeren Wörtern.",
  tryAgain: "Noch einmal versuchen",
  offline: "Du bist offline. Deine Auswahl bleibt, und die Liste kommt, sobald die Verbindung zurück ist.",
  pickMissing: "Wähle zuerst eine Vorlage.",
  remix: "Remix starten",
  cost: ({ cost }) => `Kostet ${cost}`,
};
