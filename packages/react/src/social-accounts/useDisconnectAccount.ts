"use client";
import { isLayersError } from "@layers-kit/client";
import type { DisconnectedAccount, ReleasedAccount, SocialAccount } from "@layers-kit/contract";
import { useSWRConfig } from "swr";
import { lacksPermission } from "../errors/lacks-permission.ts";
import { readPages } from "../hooks/read-pages.ts";
import { type Action, useAction } from "../hooks/useAction.ts";
import { type Resource, useResource } from "../hooks/useResource.ts";
import { leasedAccountsKey } from "../lease-request-status/leased-accounts.ts";
import { useMessages } from "../messages/useMessages.ts";
import { platformName } from "../messages/words.ts";
import { useLayers } from "../provider/context.ts";
import { accountsKey } from "./accounts-key.ts";
import { leaveMessages } from "./leave-messages.ts";

export interface DisconnectAccountOptions {
  projectId: string;
  account: SocialAccount;
  /** Called once the account is gone, also where it was gone already. */
  onDisconnected?: () => void;
}

export interface DisconnectAccount {
  /** How many queued posts go with the account, read anew each time it is asked. The API cancels them. [docs ref/social-accounts/revoke-social-account] */
  readonly queuedPosts: Resource<number>;
  /** Run it with null. A leased account is released, at once and without refund. [docs ref/leased-accounts/release-leased-account] */
  readonly disconnect: Action<null, DisconnectedAccount | ReleasedAccount | null>;
}

/** All that is said and done when an account goes. Read the queued posts out before the click: there is no way back. */
export function useDisconnectAccount(options: DisconnectAccountOptions): DisconnectAccount {
  const { projectId, account, onDisconnected } = options;
  const { socialAccountId, platform, leased = false } = account;
  const { client, emit, announce } = useLayers();
  const { mutate } = useSWRConfig();
  const t = useMessages(leaveMessages);

  const queuedPosts = useResource(["schedule", "queued", projectId, socialAccountId], async () => {
    const posts = await readPages((cursor) =>
      client.schedule.listPosts(projectId, { socialAccountId, status: ["queued"], limit: 100, ...cursor }),
    );
    return posts.length;
  });

  const disconnect = useAction<null, DisconnectedAccount | ReleasedAccount | null>(
    `disconnect:${socialAccountId}`,
    async (_, { signal }) => {
      try {
        return leased
          ? await client.leasedAccounts.release(socialAccountId, undefined, { signal })
          : await client.social.disconnect(socialAccountId, { signal });
      } catch (error) {
        // It is gone: by an answer that was lost on its way, or by somebody else.
        if (isLayersError(error) && error.code === "NOT_FOUND" && !lacksPermission(error)) return null;
        throw error;
      }
    },
    {
      onDone: (answer) => {
        const canceled = (answer as DisconnectedAccount | null)?.canceledScheduledPosts;
        // A list that lags behind must not bring it back.
        for (const key of [accountsKey(projectId), leasedAccountsKey(projectId)]) {
          void mutate(
            key,
            (listed: readonly { socialAccountId: string }[] | undefined) =>
              listed?.filter((one) => one.socialAccountId !== socialAccountId),
            { revalidate: false },
          );
        }
        void mutate((key) => Array.isArray(key) && key[0] === "schedule" && key[2] === projectId);
        emit({ type: "social.disconnected", platform, socialAccountId });
        announce(t.announceLeft({ name: account.handle ?? platformName(platform), leased, canceled }));
        onDisconnected?.();
      },
    },
  );
  return { queuedPosts, disconnect };
}
