import { beginSocialConnect, onSocialConnectHint } from "@layers-kit/client/social-connect";
import type { OAuthUrl } from "@layers-kit/contract";
import type { ConnectButton } from "./connect-button.ts";
import { type Connection, type ConsentWindowState, idle, type StartedConnection } from "./connection.ts";
import { finish, startedBy } from "./finish.ts";
import type { Platform } from "./useSocialConnect.ts";

/** How long a connection may take, in milliseconds. [docs ref/social-accounts/oauth-status] */
const LIFETIME = 10 * 60_000;

const attempts = new WeakMap<Connection, AbortController>();

/**
 * Sends the person to the platform's page: the one that was started already, as long as it lives, else a new one.
 * @param leaving the page that goes there itself; null where a window does
 */
export async function begin(connection: Connection, button: ConnectButton, leaving: Window | null): Promise<void> {
  const attempt = new AbortController();
  attempts.set(connection, attempt);
  const known = startedBy(button);
  const started = known && known.until > Date.now() ? known : await start(button, attempt.signal);
  if (!started) return;
  const { state, authorizeUrl, until } = started;
  beginSocialConnect({ state, expiresAt: new Date(until).toISOString(), returnTo: leaving?.location.href });
  connection.show({ status: "waiting", authorizeUrl, window: windowOf(connection, leaving) });
  // Another object, so that one which nobody followed any more is followed again.
  button.store.write(button.of, { ...started });
  if (leaving) leaving.location.assign(authorizeUrl);
  // With one page in its history, the window may close itself later.
  else connection.popup?.location.replace(authorizeUrl);
}

/** Undefined when it was called off meanwhile. */
async function start(button: ConnectButton, signal: AbortSignal): Promise<StartedConnection | undefined> {
  const { client, projectId, platform, socialAccountId, returnUrl } = button;
  try {
    const { state, authorizeUrl }: OAuthUrl = socialAccountId
      ? await client.social.reauthUrl(projectId, { socialAccountId, returnUrl }, { signal })
      : await client.social.oauthUrl(projectId, { platform: platform as Platform, returnUrl }, { signal });
    if (signal.aborted) return undefined;
    return { state, authorizeUrl, until: Date.now() + LIFETIME, receipt: client.receipts.get(state) ?? undefined };
  } catch (error) {
    if (signal.aborted) return undefined;
    throw error;
  }
}

function windowOf({ popup }: Connection, leaving: Window | null): ConsentWindowState {
  if (popup) return "open";
  return leaving ? "elsewhere" : "blocked";
}

/** Stops waiting. If the person still consents, the account shows up in the list: the returned function ends listening for that. */
export function cancel(connection: Connection, button: ConnectButton): () => void {
  attempts.get(connection)?.abort();
  const started = startedBy(button);
  finish(connection, button, idle);
  button.renew();
  return started ? onSocialConnectHint(started.state, button.renew) : () => {};
}
