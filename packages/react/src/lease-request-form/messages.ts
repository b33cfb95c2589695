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
  /** There is an order already that has not ended: in front of when it was made. */
  underWayTitle: Message<{ count: number | undefined }>;
  underWay: Message<{ when: string }>;
}

/** What is asked once the first questions stand there, and under the disclosure. */
export type FurtherLeaseMessage =
  | "countriesLabel"
  | "countriesHint"
  | "countriesPlaceholder"
  | "languageLabel"
  | "anyLanguage"
  | "audienceLabel"
  | "audienceHint"
  | "targetLabel"
  | "targetHint"
  | "noteLabel"
  | "noteHint";

/** What the form says at first. */
export type FirstLeaseMessage =
  | "title"
  | "lead"
  | "countLabel"
  | "countHint"
  | "countProblem"
  | "fewer"
  | "more"
  | "verticalLabel"
  | "verticalHint"
  | "verticals"
  | "verticalSuggestions"
  | "further"
  | "review";

/** What is said of an order: before it is made, while it is, and after. */
export type OrderMessage = Exclude<keyof LeaseRequestFormMessages, FirstLeaseMessage | FurtherLeaseMessage>;

export const leaseRequestFormMessages: ComponentMessages<"leaseRequestForm", FirstLeaseMessage> = defineMessages(
  "leaseRequestForm",
  {
    title: "Lease warmed accounts",
    lead: "TikTok accounts that already post and have followers in your field. You post through them as through your own.",
    countLabel: "How many accounts?",
    countHint: ({ count, price }, format) => {
      if (!price) return "";
      const each = format.money(price.amount, price.currency);
      if (count === undefined) return `${each} a month for each account.`;
      return `${format.number(count)} × ${each} = ${format.money(count * price.amount, price.currency)} a month.`;
    },
    countProblem: ({ min, max }, format) =>
      `A whole number from ${format.number(min)} to ${format.number(max)}, please.`,
    fewer: "One account fewer",
    more: "One account more",
    verticalLabel: "What are they about?",
    verticalHint: "A word or two, such as coffee or indoor climbing.",
    verticals: ["Coffee", "Beauty", "Fitness", "Food", "Fashion", "Travel", "Pets", "Games"],
    verticalSuggestions: "Suggestions",
    further: "Who they speak to, and what you plan (optional)",
    review: "Review the order",
  },
);
