/** A connection that this browser started and that has not come back. */
export interface StartedConnect {
  readonly state: string;
  /** As the answer of `oauth-url` says, an ISO 8601 instant. */
  readonly expiresAt: string;
  /** A path on the same origin to go back to. With it the connection leaves the page; without it, it runs in a popup. */
  readonly returnTo?: string | undefined;
}

const KEY = "layers-kit:1:social-connects";

/**
 * Where a page's connections may be kept: its own storage, and its opener's. A page in a frame of another site has a storage
 * apart, which its popup can only reach through it; another origin's, or one that was cut off, gives nothing.
 */
export function storagesOf(page: Window): Storage[] {
  return [() => page.localStorage, () => (page.opener as Window | null)?.localStorage].flatMap((storage) => {
    try {
      return storage() ?? [];
    } catch {
      return [];
    }
  });
}

/** The started connections that have not expired, the latest last. */
export function readStarted(storage: Storage): StartedConnect[] {
  try {
    const all: unknown = JSON.parse(storage.getItem(KEY) ?? "[]");
    return Array.isArray(all)
      ? all.filter(isStarted).filter(({ expiresAt }) => Date.parse(expiresAt) > Date.now())
      : [];
  } catch {
    // Text that is not ours, or a storage that may not be read.
    return [];
  }
}

export function writeStarted(storage: Storage, all: readonly StartedConnect[]): void {
  try {
    if (all.length === 0) storage.removeItem(KEY);
    else storage.setItem(KEY, JSON.stringify(all));
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
