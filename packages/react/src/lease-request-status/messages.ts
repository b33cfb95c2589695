import { type ComponentMessages, defineMessages, type Message } from "../messages/messages.ts";

/** Where an order stands, as the API says it; other words may be added. */
export type LeaseStatusWord = string;

export interface LeaseRequestStatusMessages {
  /** `when` is the day and time it was sent. */
  title: Message<{ when: string | undefined }>;
  /** Where it stands, in a sentence; unknown words get the neutral one. */
  status: Message<{ status: LeaseStatusWord; assigned: number }>;
  timelineLabel: string;
  stepRequested: string;
  stepReview: string;
  stepSetUp: string;
  stepAssigned: string;
  stepPartial: Message<{ assigned: number }>;
  stepRejected: string;
  /** Somewhere between request and end, by a word we do not know. */
  stepUnknown: string;
  /** Beside a step, for who cannot see its mark. */
  stepDone: string;
  stepCurrent: string;
  stepAhead: string;
  /** In front of what the people who handle the order wrote. */
  note: string;
  accountsTitle: string;
  /** An account whose handle is not known yet. */
  unnamed: string;
  followers: Message<{ count: number }>;
  renews: Message<{ day: string }>;
  price: Message<{ amount: number; currency: string }>;
  /** Assigned, and not in the list of accounts yet. */
  accountsToCome: Message<{ count: number }>;
  /** Orders again what did not come; to the form, which is filled in. */
  orderMissing: Message<{ count: number }>;
  refresh: string;
  loading: string;
  /** In front of why. */
  loadFailed: string;
  accountsFailed: string;
  tryAgain: string;
  notFoundTitle: string;
  notFound: string;
  notAllowedTitle: string;
  notAllowed: string;
  /** What is shown is old, since the last look failed. */
  stale: string;
  emptyTitle: string;
  empty: string;
}

export const leaseRequestStatusMessages: ComponentMessages<"leaseRequestStatus"> = defineMessages(
  "leaseRequestStatus",
  {
    title: ({ when }) => (when ? `Order of ${when}` : "Your order"),
    status: ({ status, assigned }, format) => {
      switch (status) {
        case "requested":
          return "We have your order. Usually it takes less than two working days; you need not stay here.";
        case "in_review":
          return "Someone is looking at your order now.";
        case "provisioning":
          return "Your accounts are being set up.";
        case "assigned":
          return format.plural(assigned, { one: "Your account is ready.", other: "All # accounts are ready." });
        case "partial":
          return format.plural(assigned, {
            one: "# account is ready. Only that one is charged.",
            other: "# accounts are ready. Only those are charged.",
          });
        case "rejected":
          return "This order was turned down. Nothing is charged.";
        case "failed":
          return "This order could not be carried out. Nothing is charged.";
        default:
          return "Your order is under way.";
      }
    },
    timelineLabel: "How far it is",
    stepRequested: "Ordered",
    stepReview: "Looked at",
    stepSetUp: "Set up",
    stepAssigned: "Ready",
    stepPartial: ({ assigned }, format) => format.plural(assigned, { one: "# ready", other: "# ready" }),
    stepRejected: "Turned down",
    stepUnknown: "Under way",
    stepDone: "done",
    stepCurrent: "now",
    stepAhead: "to come",
    note: "A word from the people on it:",
    accountsTitle: "Accounts",
    unnamed: "TikTok account",
    followers: ({ count }, format) =>
      `${format.compact(count)} ${format.plural(count, { one: "follower", other: "followers" })}`,
    renews: ({ day }) => `Renews ${day}`,
    price: ({ amount, currency }, format) => `${format.money(amount, currency)} a month`,
    accountsToCome: ({ count }, format) =>
      format.plural(count, {
        one: "# account is yours already and shows up here within a minute.",
        other: "# accounts are yours already and show up here within a minute.",
      }),
    orderMissing: ({ count }, format) =>
      format.plural(count, { one: "Order the missing account", other: "Order the # missing accounts" }),
    refresh: "Look again",
    loading: "Loading your order",
    loadFailed: "Your order cannot be shown right now.",
    accountsFailed: "The accounts cannot be shown right now.",
    tryAgain: "Try again",
    notFoundTitle: "We cannot find this order",
    notFound: "It may have been made for another product. Your provider can look it up.",
    notAllowedTitle: "Leasing is not open to your account",
    notAllowed: "Please ask your provider if you would like to lease accounts.",
    stale: "This may be out of date.",
    emptyTitle: "No accounts ordered yet",
    empty: "Orders stand here with everything that happens to them.",
  },
);
