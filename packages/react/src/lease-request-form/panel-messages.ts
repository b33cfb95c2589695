import { type ComponentMessages, defineMessages } from "../messages/messages.ts";
import { leaseRequestFormMessages } from "./messages.ts";

/** All of them, for the form and what comes after it. */
export const panelMessages: ComponentMessages<"leaseRequestForm"> = defineMessages("leaseRequestForm", {
  ...leaseRequestFormMessages.english,
  countLabel: "How many accounts?",
  countHint: ({ count, price }, format) => {
    if (!price) return "";
    const each = format.money(price.amount, price.currency);
    if (count === undefined) return `${each} a month for each account.`;
    return `${format.number(count)}\u00a0×\u00a0${each}\u00a0=\u00a0${format.money(count * price.amount, price.currency)} a month.`;
  },
  countProblem: ({ min, max }, format) => `A whole number from ${format.number(min)} to ${format.number(max)}, please.`,
  fewer: "One account fewer",
  more: "One account more",
  verticalLabel: "What are they about?",
  verticalHint: "A word or two, such as coffee or indoor climbing.",
  verticals: ["Coffee", "Beauty", "Fitness", "Food", "Fashion", "Travel", "Pets", "Games"],
  verticalSuggestions: "Suggestions",
  countriesLabel: "Where should their followers be?",
  countriesHint: "Leave it empty if it does not matter.",
  countriesPlaceholder: "Add a country",
  languageLabel: "Which language do they post in?",
  anyLanguage: "Any language",
  further: "Who they speak to, and what you plan (optional)",
  audienceLabel: "Who should their followers be?",
  audienceHint: "For example: people who make coffee at home and care how.",
  targetLabel: "What will you post on them?",
  targetHint: "It helps us to choose accounts where that fits in.",
  noteLabel: "Anything else we should know?",
  noteHint: "People read this when they choose the accounts.",
  filledInPart:
    "This is what we kept of your earlier order. Please add what is missing: followers, planned posts and notes are not kept.",
  review: "Review the order",
  reviewTitle: "Your order",
  reviewLead: "Nothing has been ordered yet.",
  charge: ({ count, price }, format) => {
    if (!price) return "Nothing is charged now. Your provider can tell you what an account costs a month.";
    const each = format.money(price.amount, price.currency);
    const all = format.money(count * price.amount, price.currency);
    return count === 1
      ? `Nothing is charged now. When the account is assigned: ${each} a month.`
      : `Nothing is charged now. When accounts are assigned: up to ${format.number(count)}\u00a0×\u00a0${each}\u00a0=\u00a0${all} a month.`;
  },
  reviewCount: "Accounts",
  reviewVertical: "About",
  reviewAudience: "Followers",
  reviewLanguage: "Language",
  reviewCountries: "Countries",
  reviewTarget: "Planned posts",
  reviewNote: "Note",
  change: "Change",
  order: ({ count }, format) => format.plural(count, { one: "Order # account", other: "Order # accounts" }),
  notOrdered: "Not ordered.",
  unsure: "We do not know yet whether your order arrived. Trying again is safe: it is ordered once.",
  interruptedTitle: "Your last order may not have arrived.",
  interrupted: ({ count, when }, format) =>
    `${format.plural(count, { one: "# account was", other: "# accounts were" })} on the way when this page closed (${when}). Finishing it is safe: it is ordered once.`,
  finish: "Finish this order",
  interruptedLongAgo: "Please ask your provider whether it arrived before you order again.",
  arrived: ({ when }) => `An order for the same number of accounts arrived ${when}: most likely this one.`,
  forget: "Forget this order",
  forgetting: "Forgetting it does not cancel it: if it arrived, it is carried out and charged.",
  orderedTitle: ({ count }, format) => format.plural(count, { one: "# account ordered", other: "# accounts ordered" }),
  orderedNext:
    "People look at every order. It usually takes less than two working days. Nothing is charged until an account is yours.",
  orderMore: "Order more",
  notAllowedTitle: "Leasing is not open to your account",
  notAllowed: "Please ask your provider if you would like to lease accounts.",
  underWayTitle: ({ count }, format) =>
    count === undefined
      ? "You have accounts on order."
      : format.plural(count, { one: "You have # account on order.", other: "You have # accounts on order." }),
  underWay: ({ when }) =>
    `${when ? `The latest order was made ${when}; people are on it.` : "We cannot see right now how far that is."} Order again only if you want more than that.`,
});
