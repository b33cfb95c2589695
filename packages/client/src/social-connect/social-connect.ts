import { type SaidOutcome, tellHint } from "./channel.ts";
import { readStarted, type StartedConnect, writeStarted } from "./started-connects.ts";

/**
 * Remembers, until it expires, that this browser started a connection, so that the callback page knows it as its own. Call
 * it with the answer of `client.social.oauthUrl` or `reauthUrl`, before the person is sent to the consent page. It is kept in
 * `localStorage`, the only place that popup and page share: a random word that lapses in ten minutes and names nobody.
 */
export function beginSocialConnect({ state, expiresAt, returnTo }: StartedConnect, page: Window = window): void {
  if (returnTo !== undefined && new URL(returnTo, page.location.href).origin !== page.location.origin) {
    throw new TypeError(`returnTo must stay on ${page.location.origin}, but is "${returnTo}".`);
  }
  const others = readStarted(page).filter((one) => one.state !== state);
  writeStarted(page, [...others, { state, expiresAt, returnTo }]);
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
  /** The whole page went to the platform and is back: go on at `returnTo`, a path on this origin, with this state. */
  | {
      readonly outcome: "redirect";
      readonly state: string;
      readonly said: SaidOutcome;
      readonly error?: string | undefined;
      readonly returnTo: string;
    }
  /** Not a connection that this browser started, or one that is over: nothing was told to anyone. */
  | { readonly outcome: "unknown" };

/**
 * The callback page, where `returnUrl` points: reads how the person came back, in any of the three documented forms, tells
 * the page that started the connection, and closes the popup. Needs nothing else of the kit. [seed S002; docs con/social-accounts]
 */
export function completeSocialConnect(page: Window = window): SocialConnectReturn {
  const { state, said, error } = readReturn(new URLSearchParams(page.location.search));
  const started = readStarted(page);
  // One documented form names no state: then it can only be the latest that was started.
  const own = state === null ? started.at(-1) : started.find((one) => one.state === state);
  if (!own) return { outcome: "unknown" };
  writeStarted(
    page,
    started.filter((one) => one !== own),
  );
  const came = { state: own.state, said, error };
  if (own.returnTo !== undefined) return { outcome: "redirect", ...came, returnTo: own.returnTo };
  tellHint(came, page);
  page.close();
  return { outcome: "popup", ...came };
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
