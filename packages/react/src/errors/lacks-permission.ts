import { isLayersError } from "@layers-kit/client";

/** Whether the customer may not do this at all: then the proxy says that it does not exist, and which permission opens it. */
export function lacksPermission(error: unknown): boolean {
  return isLayersError(error) && (error.details?.permission !== undefined || error.code === "FORBIDDEN_SCOPE");
}
