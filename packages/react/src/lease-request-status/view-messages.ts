import { type ComponentMessages, defineMessages } from "../messages/messages.ts";
import type { AtOnce, LeaseRequestStatusMessages } from "./messages.ts";

export const orderViewMessages: ComponentMessages<
  "leaseRequestStatus",
  Exclude<keyof LeaseRequestStatusMessages, AtOnce>
> = defineMessages("leaseRequestStatus", {
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
  stepFailed: "Not carried out",
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
});
