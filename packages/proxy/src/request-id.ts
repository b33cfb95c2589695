const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";

/** An id for a request that the API gave none, in the API's own manner. */
export function newRequestId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(20));
  return `req_${Array.from(bytes, (byte) => ALPHABET[byte & 31]).join("")}`;
}
