import type { Permission } from "@layers-kit/contract";
import { LruMap } from "./lru.ts";
import { type Seal, toHex } from "./seal.ts";

/** A signed-in customer, checked, with the key that acts for them. Lives for one request and is never logged. */
export interface Session {
  readonly customer: string;
  readonly permissions: ReadonlySet<Permission>;
  readonly apiKey: string;
  readonly organizationId: string | null;
  readonly seal: Seal;
  /** Stands for key and organization in cache keys and receipts, without telling either. */
  readonly fingerprint: string;
}

/** Fingerprints by key and organization, each computed once. */
export function fingerprinter(): (seal: Seal, apiKey: string, organizationId: string | null) => Promise<string> {
  const known = new LruMap<Promise<string>>(1000);
  return (seal, apiKey, organizationId) => {
    const name = JSON.stringify([apiKey, organizationId]);
    const found = known.get(name);
    if (found) return found;
    const made = seal.sign(["fingerprint", apiKey, organizationId]).then((mac) => toHex(mac.slice(0, 8)));
    known.set(name, made);
    return made;
  };
}
