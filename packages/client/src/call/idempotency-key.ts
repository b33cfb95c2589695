/**
 * A fresh key for one action of one person: a random UUID. Keep it for every repeat of that action, across reloads too,
 * and take another for the next. The API replays its stored answer for 24 hours. [seed S000, S002, S003]
 */
export function newIdempotencyKey(): string {
  // Browsers have randomUUID only on https and localhost; getRandomValues is everywhere.
  if (typeof crypto.randomUUID === "function") return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = Array.from(bytes, (byte, i) => {
    const marked = i === 6 ? (byte & 0x0f) | 0x40 : i === 8 ? (byte & 0x3f) | 0x80 : byte;
    return marked.toString(16).padStart(2, "0");
  }).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
