import { type SaidOutcome, tellHint } from "./channel.ts";
import { readStarted, type StartedConnect, storagesOf, writeStarted } from "./started-connects.ts";

/**
 * Remembers, until it expires, that this browser started a connection, so that the callback page knows it as its own. Call
 * it with the answer of `client.social.oauthUrl` or `reauthUrl`, before the person is sent to the consent page. It is kept in
 * `localStorage`, the only place that popup and page share: a random word that lapses in ten minutes and names nobody.
 */
export function beginSocialConnect({ state, expiresAt, returnTo }: StartedConnect, page: Window = window): void {
  if (returnTo !== undefined && !staysOn(page, returnTo)) {
    throw new TypeError(`returnTo must stay on ${page.location.origin}, but is "${returnTo}".`);
  }
  const [own] = storagesOf(page);
  if (!own) return;
  const others = readStarted(own).filter((one) => one.state !== state);
  writeStarted(own, [...others, { state, expiresAt, returnTo }]);
}

/** What came of a callback page. Whether the account is connected, only `client.social.oauthStatus` knows. */
export type SocialConnectReturn =
  /** A popup: the page that started it is told, and the popup is closing. If it stays open, say that it may be closed. */
  | {
      readonly outcome: "popup";
      readonly state: string;
      readonly said: SaidOutcome;
      readonly error?: string | undefined;
    }
  /** The whole page went to the platform and is on its way back to `returnTo`, on this origin. */
  | {
      readonly outcome: "redirect";
      readonly state: string;
      readonly said: SaidOutcome;
      readonly error?: string | undefined;
      readonly returnTo: string;
    }
  /**
   * Not a connection that this browser is known to have started, or one that is over: nothing was told to anyone. Say that
   * the window may be closed: where a frame's storage is kept apart, the page that started it finds out all the same.
   */
  | { readonly outcome: "unknown" };

/**
 * The callback page, where `returnUrl` points: reads how the person came back, in any of the three documented forms, tells
 * the page that started the connection and closes the popup, or goes back to where the whole page came from. Needs nothing
 * else of the kit. [seed S002; docs con/social-accounts]
 */
export function completeSocialConnect(page: Window = window): SocialConnectReturn {
  const { state, said, error } = readReturn(new URLSearchParams(page.location.search));
  for (const storage of storagesOf(page)) {
    const started = readStarted(storage);
    // One documented form names no state: then it can only be the latest that was started.
    const own = state === null ? started.at(-1) : started.find((one) => one.state === state);
    if (!own) continue;
    writeStarted(
      storage,
      started.filter((one) => one !== own),
    );
    const came = { state: own.state, said, error };
    const { returnTo } = own;
    if (returnTo !== undefined && staysOn(page, returnTo)) {
      page.location.replace(returnTo);
      return { outcome: "redirect", ...came, returnTo };
    }
    tellHint(came, page);
    page.close();
    return { outcome: "popup", ...came };
  }
  return { outcome: "unknown" };
}

function staysOn({ location }: Window, url: string): boolean {
  return new URL(url, location.href).origin === location.origin;
}

function readReturn(query: URLSearchParams): { state: string | null; said: SaidOutcome; error: string | undefined } {
  const error = query.get("layers_oauth_error") ?? undefined;
  const status = query.get("status");
  return {
    state: query.get("state") ?? query.get("layers_state"),
    said: error !== undefined || status === "error" ? "error" : status === "success" ? "success" : "unsaid",
    error,
  };
}
