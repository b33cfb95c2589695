import { fromBase64Url, toBase64Url } from "./seal.ts";
import type { Session } from "./session.ts";

const VERSION = 1;

/** What can be started whose own read may not name a project. */
export type ReceiptKind = "job" | "oauthState";

/** How long a receipt counts, in seconds. A state itself lives ten minutes. [docs ref/social-accounts/oauth-status] */
const lifetimeSeconds: Readonly<Record<ReceiptKind, number>> = { job: 24 * 3600, oauthState: 3600 };

/** The proof that this customer started this thing in this project. It says nothing secret and cannot be made without the secret. */
export async function sealReceipt(
  session: Session,
  projectId: string,
  kind: ReceiptKind,
  id: string,
  now: number,
): Promise<string> {
  const expires = Math.floor(now / 1000) + lifetimeSeconds[kind];
  const mac = await session.seal.sign(sealedParts(session, projectId, kind, id, expires));
  const payload = new TextEncoder().encode(JSON.stringify([VERSION, expires, projectId]));
  return `${toBase64Url(payload)}.${toBase64Url(mac)}`;
}

/** The project the receipt proves, or null: forged, expired, of another customer, key, kind or id. */
export async function openReceipt(
  session: Session,
  receipt: string | null,
  kind: ReceiptKind,
  id: string,
  now: number,
): Promise<string | null> {
  const [payloadText, macText, ...more] = (receipt ?? "").split(".");
  const payload = fromBase64Url(payloadText ?? "");
  const mac = fromBase64Url(macText ?? "");
  if (!payload || !mac || more.length > 0) return null;
  const claims = readClaims(payload);
  if (!claims || claims.expires * 1000 <= now) return null;
  const parts = sealedParts(session, claims.projectId, kind, id, claims.expires);
  return (await session.seal.verify(parts, mac)) ? claims.projectId : null;
}

function sealedParts(
  session: Session,
  projectId: string,
  kind: ReceiptKind,
  id: string,
  expires: number,
): readonly (string | number)[] {
  return ["receipt", VERSION, session.fingerprint, session.customer, projectId, kind, id, expires];
}

function readClaims(payload: Uint8Array): { expires: number; projectId: string } | null {
  let claims: unknown;
  try {
    claims = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(payload));
  } catch {
    return null;
  }
  if (!Array.isArray(claims)) return null;
  const [version, expires, projectId] = claims as unknown[];
  const wellFormed = version === VERSION && Number.isSafeInteger(expires) && typeof projectId === "string";
  return wellFormed ? { expires: expires as number, projectId } : null;
}
