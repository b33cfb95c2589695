import type { Permission } from "@layers-kit/contract";
import type { Eventual } from "./eventual.ts";
import { LruMap } from "./lru.ts";
import { type Seal, sealer, toHex } from "./seal.ts";

/** What acts towards the API for a customer, or for all. */
export interface Credentials {
  readonly apiKey: string;
  readonly organizationId: string | null;
  readonly seal: Seal;
  /** Stands for key and organization in cache keys and receipts, without telling either. */
  readonly fingerprint: string;
}

/** A signed-in customer, checked, with the key that acts for them. Lives for one request and is never logged. */
export interface Session extends Credentials {
  readonly customer: string;
  readonly permissions: ReadonlySet<Permission>;
}

export type CredentialsOf = (apiKey: string, organizationId: string | null) => Eventual<Credentials>;

/** Credentials by key and organization, each made once. The secret is the key itself where there is no other. */
export function credentialsWith(secret: string | null): CredentialsOf {
  const sealFor = sealer();
  const known = new LruMap<Eventual<Credentials>>(1000);
  return (apiKey, organizationId) => {
    // Neither a key nor an organization has a space.
    const name = `${organizationId ?? ""} ${apiKey}`;
    const found = known.get(name);
    if (found) return found;
    const make = async (): Promise<Credentials> => {
      const seal = await sealFor(secret ?? apiKey);
      const mac = await seal.sign(["fingerprint", apiKey, organizationId]);
      const made = { apiKey, organizationId, seal, fingerprint: toHex(mac.slice(0, 8)) };
      known.set(name, made);
      return made;
    };
    const making = make();
    known.set(name, making);
    return making;
  };
}
