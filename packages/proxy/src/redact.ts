/** A key as it may turn up in text. */
function formsOf(key: string): string[] {
  return [key, JSON.stringify(key).slice(1, -1), encodeURIComponent(key), btoa(key).replaceAll("=", "")];
}

export function holdsKey(text: string, keys: readonly string[]): boolean {
  return keys.some((key) => formsOf(key).some((form) => text.includes(form)));
}

export function redact(text: string, keys: readonly string[]): string {
  return keys.flatMap(formsOf).reduce((clean, form) => clean.replaceAll(form, "[key]"), text);
}
