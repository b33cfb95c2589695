import { LruMap } from "./lru.ts";

type Parts = readonly (string | number | null)[];

/** HMAC-SHA256 over a JSON tuple, so that no two tuples ever give the same bytes. */
export interface Seal {
  sign(parts: Parts): Promise<Uint8Array<ArrayBuffer>>;
  /** In constant time. */
  verify(parts: Parts, mac: Uint8Array<ArrayBuffer>): Promise<boolean>;
}

const HMAC = { name: "HMAC", hash: "SHA-256" };
const utf8 = new TextEncoder();

async function sealWith(secret: BufferSource): Promise<Seal> {
  const key = await crypto.subtle.importKey("raw", secret, HMAC, false, ["sign", "verify"]);
  const bytes = (parts: Parts): Uint8Array<ArrayBuffer> => utf8.encode(JSON.stringify(parts));
  return {
    sign: async (parts) => new Uint8Array(await crypto.subtle.sign(HMAC, key, bytes(parts))),
    verify: (parts, mac) => crypto.subtle.verify(HMAC, key, mac, bytes(parts)),
  };
}

/** Seals by secret, each derived once. The secret itself never signs anything but the derivation. */
export function sealer(): (secret: string) => Promise<Seal> {
  const seals = new LruMap<Promise<Seal>>(1000);
  return (secret) => {
    const known = seals.get(secret);
    if (known) return known;
    const made = sealWith(utf8.encode(secret))
      .then((root) => root.sign(["layers-kit-proxy", 1]))
      .then(sealWith);
    seals.set(secret, made);
    return made;
  };
}

export function toBase64Url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
}

/** Null when the text is not base64url in its one canonical form. */
export function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | null {
  if (!/^[A-Za-z0-9_-]*$/.test(text) || text.length % 4 === 1) return null;
  const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  const bytes = Uint8Array.from(binary, (char) => char.charCodeAt(0));
  return toBase64Url(bytes) === text ? bytes : null;
}

export function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
