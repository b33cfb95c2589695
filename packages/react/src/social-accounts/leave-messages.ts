import { type ComponentMessages, defineMessages } from "../messages/messages.ts";

type InQuestion =
  | "again"
  | "leave"
  | "leaveTitle"
  | "consequences"
  | "counting"
  | "cancels"
  | "cancelsUncounted"
  | "keep"
  | "leaveFailed"
  | "announceLeft";

/** What is said before an account goes, and after. */
export const leaveMessages: ComponentMessages<"socialAccounts", InQuestion> = defineMessages("socialAccounts", {
  again: "Try again",
  leave: ({ leased }) => (leased ? "Give back" : "Disconnect"),
  leaveTitle: ({ name, leased }, format) =>
    leased ? `Give back ${format.isolate(name)}?` : `Disconnect ${format.isolate(name)}?`,
  consequences: ({ leased }) =>
    leased
      ? "It ends at once and does not renew. What was paid for this month is not paid back, and you may not get this account again."
      : "Nothing more is posted to it from here. You can connect it again at any time.",
  counting: "Counting the posts that are planned for it",
  cancels: ({ count }, format) =>
    count === 0
      ? "No posts are planned for it."
      : format.plural(count, {
          one: "# post is planned for it and will be cancelled.",
          other: "# posts are planned for it and will be cancelled.",
        }),
  cancelsUncounted: "Posts that are planned for it will be cancelled. We cannot say how many there are.",
  keep: "Keep it",
  leaveFailed: ({ name, leased }, format) =>
    leased ? `${format.isolate(name)} could not be given back.` : `${format.isolate(name)} could not be disconnected.`,
  announceLeft: ({ name, leased, canceled = 0 }, format) => {
    const gone = leased ? `${format.isolate(name)} was given back.` : `${format.isolate(name)} is disconnected.`;
    if (canceled === 0) return gone;
    const posts = format.plural(canceled, {
      one: "# planned post was cancelled.",
      other: "# planned posts were cancelled.",
    });
    return `${gone} ${posts}`;
  },
});
