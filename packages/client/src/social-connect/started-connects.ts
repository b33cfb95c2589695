/** A connection that this browser started and that has not come back. */
export interface StartedConnect {
  readonly state: string;
  /** As the answer of `oauth-url` says, an ISO 8601 instant. */
  readonly expiresAt: string;
  /** A path on the same origin to go back to. With it the connection leaves the page; without it, it runs in a popup. */
  readonly returnTo?: string | undefined;
}

const KEY = "layers-kit:1:social-connects";

/** The started connections of this browser that have not expired, the latest last. */
export function readStarted(page: Window): StartedConnect[] {
  try {
    const all: unknown = JSON.parse(page.localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(all)
      ? all.filter(isStarted).filter(({ expiresAt }) => Date.parse(expiresAt) > Date.now())
      : [];
  } catch {
    // Text that is not ours, or a storage that may not be read.
    return [];
  }
}

export function writeStarted(page: Window, all: readonly StartedConnect[]): void {
  try {
    if (all.length === 0) page.localStorage.removeItem(KEY);
    else page.localStorage.setItem(KEY, JSON.stringify(all));
  } catch {
    // Full or forbidden: the connection still completes, since its truth is asked from the server.
  }
}

function isStarted(value: unknown): value is StartedConnect {
  if (typeof value !== "object" || value === null) return false;
  const { state, expiresAt, returnTo } = value as Partial<Record<keyof StartedConnect, unknown>>;
  return (
    typeof state === "string" && typeof expiresAt === "string" && ["undefined", "string"].includes(typeof returnTo)
  );
}
