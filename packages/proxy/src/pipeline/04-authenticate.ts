import type { Permission } from "@layers-kit/contract";
import type { Config } from "../config.ts";
import type { Eventual } from "../eventual.ts";
import type { AuthenticateRequest, Identity } from "../identity.ts";
import type { PlainRequest } from "../plain.ts";
import { Refusal } from "../refusal.ts";
import type { CredentialsOf, Session } from "../session.ts";

export type AskHost<Raw> = (request: AuthenticateRequest<Raw>) => Eventual<unknown>;

/** The most characters a handle may have. [assumed in the contract, too] */
const LONGEST_HANDLE = 200;
const NO_PERMISSIONS: ReadonlySet<Permission> = new Set();
const ORGANIZATION = /^[A-Za-z0-9._~-]{1,200}$/;

/** Asks the host who is signed in. Anything short of a real handle is nobody, never everybody. */
export async function authenticate<Raw>(
  request: PlainRequest<Raw>,
  ask: AskHost<Raw>,
  config: Config,
  credentialsOf: CredentialsOf,
): Promise<Session> {
  const { method, target, headers, raw } = request;
  const answer = await ask({ method, url: config.publicOrigin + target, headers, raw });
  if (!isIdentity(answer)) throw new Refusal("UNAUTHENTICATED", "Sign in to go on.");
  const organizationId = readOrganization(answer.organizationId);
  const credentials = await credentialsOf(await config.keyFor(answer), organizationId);
  return {
    customer: answer.customerExternalId,
    permissions: Array.isArray(answer.permissions) ? new Set(answer.permissions) : NO_PERMISSIONS,
    apiKey: credentials.apiKey,
    organizationId,
    seal: credentials.seal,
    fingerprint: credentials.fingerprint,
  };
}

/** Left out, there is none. Anything else must be an id: a look-up that found nothing must not act in the whole organization. */
function readOrganization(value: unknown): string | null {
  if (value === undefined) return null;
  if (typeof value === "string" && ORGANIZATION.test(value)) return value;
  throw new TypeError("authenticate returned an organizationId that is no id: leave it out for customers without one.");
}

function isIdentity(answer: unknown): answer is Identity {
  if (typeof answer !== "object" || answer === null) return false;
  const { customerExternalId: handle } = answer as { customerExternalId?: unknown };
  if (typeof handle !== "string" || handle === "" || handle.length > LONGEST_HANDLE) return false;
  // A handle that a server might trim or cut could be somebody else's.
  return handle.trim() === handle && !/[\p{Cc}\p{Cs}]/u.test(handle);
}
