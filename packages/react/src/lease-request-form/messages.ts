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
  /** Above a form that is filled in from another order, of which only the first questions are kept. */
  filledInPart: string;
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
  /** Then, where the proxy has kept an order that may be this one. */
  arrived: Message<{ when: string }>;
  /** To the form, with this order left as it is. */
  forget: string;
  /** What that does not do. */
  forgetting: string;
  orderedTitle: Message<{ count: number }>;
  orderedNext: string;
  orderMore: string;
  notAllowedTitle: string;
  notAllowed: string;
  /** There are orders already that have not ended: how many accounts they are for together. */
  underWayTitle: Message<{ count: number | undefined }>;
  /** `when` the latest of them was made; undefined where nobody can see right now how far it is. */
  underWay: Message<{ when: string | undefined }>;
}

/** What stands there while the form itself is on its way. */
export type FirstLeaseMessage = "title" | "lead";

export const leaseRequestFormMessages: ComponentMessages<"leaseRequestForm", FirstLeaseMessage> = defineMessages(
  "leaseRequestForm",
  {
    title: "Lease warmed accounts",
    lead: "TikTok accounts that already post and have followers in your field. You post through them as through your own.",
  },
);
