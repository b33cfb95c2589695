/** What the page that a person comes back to says of the outcome. Never the truth: a reason to ask for it now. */
export type SaidOutcome = "success" | "error" | "unsaid";

/** What a callback page tells the page that started a connection. */
export interface SocialConnectHint {
  readonly state: string;
  readonly said: SaidOutcome;
  /** The platform's own word for what went wrong, if it came along. */
  readonly error?: string | undefined;
}

const CHANNEL = "layers-kit:social-connect";

/** Tells every page of this origin; the opener once more by name, for browsers that keep popups in a storage of their own. */
export function tellHint(hint: SocialConnectHint, page: Window): void {
  const message = { type: CHANNEL, ...hint };
  if (typeof BroadcastChannel === "function") {
    const channel = new BroadcastChannel(CHANNEL);
    channel.postMessage(message);
    channel.close();
  }
  (page.opener as Window | null)?.postMessage(message, page.location.origin);
}

/** Calls back when a callback page of this origin speaks of this state. The returned function stops it. */
export function onSocialConnectHint(state: string, listener: (hint: SocialConnectHint) => void): () => void {
  function receive({ data, origin }: MessageEvent<unknown>): void {
    if (origin !== window.location.origin || typeof data !== "object" || data === null) return;
    const { type, ...hint } = data as SocialConnectHint & { type?: unknown };
    if (type === CHANNEL && hint.state === state) listener(hint);
  }
  const channel = typeof BroadcastChannel === "function" ? new BroadcastChannel(CHANNEL) : undefined;
  channel?.addEventListener("message", receive);
  window.addEventListener("message", receive);
  return () => {
    channel?.close();
    window.removeEventListener("message", receive);
  };
}
