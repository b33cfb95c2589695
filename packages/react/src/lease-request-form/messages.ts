import { type ComponentMessages, defineMessages, type Message } from "../messages/messages.ts";

/** A monthly price for one account, in the currency's main unit. */
export interface LeasePrice {
  readonly amount: number;
  /** ISO 4217, as `USD`. */
  readonly currency: string;
}

export interface LeaseRequestFormMessages {
  title: string;
  lead: string;
  countLabel: string;
  /** What so many accounts come to in a month; without a price where the host shows none. */
  countHint: Message<{ count: number | undefined; price: LeasePrice | null }>;
  countProblem: Message<{ min: number; max: number }>;
  fewer: string;
  more: string;
  verticalLabel: string;
  verticalHint: string;
  /** Offered beside the input. */
  verticals: readonly string[];
  verticalSuggestions: string;
  countriesLabel: string;
  countriesHint: string;
  countriesPlaceholder: string;
  languageLabel: string;
  anyLanguage: string;
  further: string;
  audienceLabel: string;
  audienceHint: string;
  targetLabel: string;
  targetHint: string;
  noteLabel: string;
  noteHint: string;
  /** To the review of the order; nothing is sent yet. */
  review: string;
  reviewTitle: string;
  reviewLead: string;
  /** What will be charged, and when. The sentence a customer says yes to. */
  charge: Message<{ count: number; price: LeasePrice | null }>;
  reviewCount: string;
  reviewVertical: string;
  reviewAudience: string;
  reviewLanguage: string;
  reviewCountries: string;
  reviewTarget: string;
  reviewNote: string;
  change: string;
  order: Message<{ count: number }>;
  /** In front of what went wrong. */
  notOrdered: string;
  /** The answer never came, so nobody knows; asking again cannot order twice. */
  unsure: string;
  /** The page closed while the order was on its way. */
  interruptedTitle: string;
  interrupted: Message<{ count: number; when: string }>;
  finish: string;
  /** The same, too long ago to ask again without risk. */
  interruptedLongAgo: string;
  forget: string;
  orderedTitle: Message<{ count: number }>;
  orderedNext: string;
  orderMore: string;
  notAllowedTitle: string;
  notAllowed: string;
}

export const leaseRequestFormMessages: ComponentMessages<"leaseRequestForm"> = defineMessages("leaseRequestForm", {
  title: "Lease warmed accounts",
  lead: "TikTok accounts that already post and have followers in your field. You post through them as through your own.",
  countLabel: "How many accounts?",
  countHint: ({ count, price }, format) => {
    if (!price) return "";
    const each = format.money(price.amount, price.currency);
    if (count === undefined) return `${each} a month for each account.`;
    return `${format.number(count)} × ${each} = ${format.money(count * price.amount, price.currency)} a month.`;
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
  review: "Review the order",
  reviewTitle: "Your order",
  reviewLead: "Nothing has been ordered yet.",
  charge: ({ count, price }, format) => {
    if (!price) return "Nothing is charged now. Your provider can tell you what an account costs a month.";
    const each = format.money(price.amount, price.currency);
    const all = format.money(count * price.amount, price.currency);
    return count === 1
      ? `Nothing is charged now. When the account is assigned: ${each} a month.`
      : `Nothing is charged now. When accounts are assigned: up to ${format.number(count)} × ${each} = ${all} a month.`;
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
    `${format.plural(count, { one: "# account was", other: "# accounts were" })} on the way ${when} when this page closed. Finishing it is safe: it is ordered once.`,
  finish: "Finish this order",
  interruptedLongAgo: "Please ask your provider whether it arrived before you order again.",
  forget: "Go on without it",
  orderedTitle: ({ count }, format) => format.plural(count, { one: "# account ordered", other: "# accounts ordered" }),
  orderedNext:
    "People look at every order. It usually takes less than two working days. Nothing is charged until an account is yours.",
  orderMore: "Order more",
  notAllowedTitle: "Leasing is not open to your account",
  notAllowed: "Please ask your provider if you would like to lease accounts.",
});
