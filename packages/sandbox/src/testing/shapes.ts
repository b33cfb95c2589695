import { matchRoute } from "@layers-kit/contract";
import { type Checked, check, checkResponse } from "@layers-kit/contract/schemas";
import { ErrorEnvelope } from "@layers-kit/contract/schemas/errors";
import { apiRoutes } from "@layers-kit/contract/server";

/** Throws when an answer has not the shape that its endpoint promises, or is an error outside the envelope. */
export function requireShape(method: string, path: string, status: number, body: unknown): void {
  const match = matchRoute(apiRoutes, method, path.split("?")[0] ?? "");
  const name = match.found ? match.route.name : `${method} ${path}`;
  const checked = shapeOf(match, status, body);
  if (checked && !checked.ok)
    throw new Error(`${name} answered ${status} in no known shape: ${JSON.stringify(checked.issues)}`);
}

function shapeOf(match: ReturnType<typeof matchRoute>, status: number, body: unknown): Checked | null {
  if (status >= 400) return check(ErrorEnvelope, body);
  return match.found && status !== 304 ? checkResponse(match.route, body) : null;
}
