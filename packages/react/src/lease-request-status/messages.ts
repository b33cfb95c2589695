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
  stepFailed: string;
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

/** What is said before the view's code is there. */
export type AtOnce = "title" | "loading";

export const leaseRequestStatusMessages: ComponentMessages<"leaseRequestStatus", AtOnce> = defineMessages(
  "leaseRequestStatus",
  {
    title: ({ when }) => (when ? `Order of ${when}` : "Your order"),
    loading: "Loading your order",
  },
);
