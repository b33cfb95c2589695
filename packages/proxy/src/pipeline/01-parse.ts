import { Refusal } from "../refusal.ts";

const LONGEST_TARGET = 8192;

export interface Target {
  /** Below the mount, as it stands in the endpoint table: `/v1/…`. Nothing is decoded. */
  readonly path: string;
  readonly search: URLSearchParams;
}

/** Splits the raw target. Null when it lies outside the mount. */
export function parseTarget(target: string, mount: string): Target | null {
  if (!target.startsWith("/") || target.length > LONGEST_TARGET)
    throw new Refusal("BAD_REQUEST", "The target must be a path and a query of ordinary length.");
  const at = target.indexOf("?");
  const path = at < 0 ? target : target.slice(0, at);
  const query = at < 0 ? "" : target.slice(at + 1);
  if (!isDecodable(query)) throw new Refusal("BAD_REQUEST", "The query has a broken escape.");
  if (!path.startsWith(`${mount}/`)) return null;
  return { path: path.slice(mount.length), search: new URLSearchParams(query) };
}

function isDecodable(query: string): boolean {
  try {
    decodeURIComponent(query);
    return true;
  } catch {
    return false;
  }
}
