import { headers, type Route } from "@layers-kit/contract";
import type { KeyRow, KeyScope, OrganizationRow } from "../state/rows.ts";
import type { State } from "../state/state.ts";
import { notFound, Refusal } from "./errors.ts";

export interface Caller {
  readonly key: KeyRow;
  readonly organization: OrganizationRow;
}

/** Who calls, by `Authorization: Bearer lp_…` alone. A parent's key may act in a child. [docs con/api-keys, con/organizations] */
export function identify(state: State, request: Headers): Caller {
  const secret = /^Bearer ([\x21-\x7e]{1,500})$/i.exec(request.get(headers.authorization) ?? "")?.[1];
  const key = secret === undefined ? undefined : state.keys.named(secret);
  const own = key && state.organizations.get(key.organizationId);
  if (!key || !own) {
    throw new Refusal("UNAUTHENTICATED", "The key is missing or unknown. Send it as Authorization: Bearer lp_….");
  }
  requireRunning(own);
  const wanted = request.get(headers.organization);
  if (wanted === null || wanted === own.id) return { key, organization: own };
  requireScope(key, "org:admin");
  const child = state.organizations.get(wanted);
  if (child?.parentOrganizationId !== own.id) throw notFound();
  requireRunning(child);
  return { key, organization: child };
}

function requireRunning(organization: OrganizationRow): void {
  if (!organization.suspended) return;
  throw new Refusal("KILL_SWITCH", "This organization is suspended. Ask Layers why before calling again.");
}

/** Null is what any key may do. */
export function requireScope(key: KeyRow, scope: Route["scope"] | KeyScope): void {
  if (scope === null || key.scopes.includes(scope) || key.scopes.includes("*")) return;
  throw new Refusal("FORBIDDEN_SCOPE", `This key lacks the scope ${scope}. Ask for a key that has it.`, {
    details: { requiredScope: scope },
  });
}
