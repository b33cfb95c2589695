/** A secret as it may turn up in text: as it is, URL-encoded, in hex, and in base64, alone or after something else. */
export function formsOf(secret: string): string[] {
  const bytes = Buffer.from(secret);
  const base64 = [0, 1, 2].map((before) => {
    const text = Buffer.concat([Buffer.alloc(before), bytes]).toString("base64");
    // Only these characters are the secret's alone.
    return text.slice(Math.ceil((before * 8) / 6), Math.floor(((before + bytes.length) * 8) / 6));
  });
  const escaped = Array.from(bytes, (byte) => `%${byte.toString(16)}`).join("");
  return [secret, encodeURIComponent(secret), escaped, bytes.toString("hex"), ...base64];
}

/** Which of the forms a text holds. */
export function formsIn(text: string, secret: string): string[] {
  const lower = text.toLowerCase();
  return formsOf(secret).filter((form) => text.includes(form) || lower.includes(form.toLowerCase()));
}
