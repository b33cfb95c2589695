import { type ComponentMessages, defineMessages } from "../messages/messages.ts";
import { platformName } from "../messages/words.ts";
import type { ButtonText, SocialConnectMessages } from "./messages.ts";

/** What is said after a click. */
export const noticeMessages: ComponentMessages<
  "socialConnect",
  Exclude<keyof SocialConnectMessages, ButtonText>
> = defineMessages("socialConnect", {
  waiting: ({ platform }) =>
    `Waiting for you to say yes in the ${platformName(platform)} window. You have ten minutes.`,
  unreachable: "We cannot see how it is going right now, and keep looking. Nothing is lost.",
  blocked: ({ platform }) =>
    `Your browser kept the ${platformName(platform)} window from opening. Open it with this link instead.`,
  openPage: ({ platform }) => `Open ${platformName(platform)}`,
  unseenTitle: "Still connecting?",
  closed: ({ platform }) =>
    `We can no longer see the ${platformName(platform)} window. If it is open, go on there: we notice when you are done. If you closed it, open it again.`,
  elsewhere: ({ platform }) =>
    `You began to connect ${platformName(platform)} a moment ago. If its page is still open, go on there: we notice when you are done.`,
  openAgain: ({ platform }) => `Open ${platformName(platform)} again`,
  cancel: "Cancel",
  declinedTitle: "Nothing was connected.",
  declined: ({ platform }) =>
    `${platformName(platform)} was not given permission. You can try again, or go on without it.`,
  expiredTitle: "That took more than ten minutes.",
  expired: "Nothing was connected. You can start again.",
  lostTitle: "We could not see how that ended.",
  lost: ({ platform }) =>
    `If you said yes on ${platformName(platform)}, the account is in your list. If it is not there, connect it again.`,
});
