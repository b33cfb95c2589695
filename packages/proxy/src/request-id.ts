const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
const LENGTH = 20;
/** Random bytes are fetched for many ids at a time, since each fetch costs as much as all the rest of an id. */
const pool = new Uint8Array(LENGTH * 200);
let used = pool.length;

/** An id for a request that the API gave none, in the API's own manner. */
export function newRequestId(): string {
  if (used === pool.length) {
    crypto.getRandomValues(pool);
    used = 0;
  }
  let id = "req_";
  for (const end = used + LENGTH; used < end; used++) id += ALPHABET[(pool[used] ?? 0) & 31];
  return id;
}
