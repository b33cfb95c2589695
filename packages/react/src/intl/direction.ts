const rightToLeftScripts = ["Adlm", "Arab", "Hebr", "Nkoo", "Rohg", "Syrc", "Thaa"];

/** The writing direction of a BCP-47 tag, by its most likely script. */
export function directionOf(locale: string): "ltr" | "rtl" {
  const script = new Intl.Locale(locale).maximize().script;
  return script && rightToLeftScripts.includes(script) ? "rtl" : "ltr";
}
