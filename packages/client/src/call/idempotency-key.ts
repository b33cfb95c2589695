/**
 * A fresh key for one action of one person: a random UUID. Keep it for every repeat of that action, across reloads too,
 * and take another for the next. The API replays its stored answer for 24 hours. [seed S000, S002, S003]
 */
export function newIdempotencyKey(): string {
  // Browsers have crypto.randomUUID only on https and localhost; getRandomValues is everywhere.
  return "xxxxxxxx-xxxx-4xxx-axxx-xxxxxxxxxxxx".replaceAll("x", () => {
    const [byte = 0] = crypto.getRandomValues(new Uint8Array(1));
    return (byte % 16).toString(16);
  });
}
