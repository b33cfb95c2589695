import { type ComponentMessages, defineMessages, type Message } from "../messages/messages.ts";

/** What happened, and what the customer can do about it. */
export interface ErrorText {
  readonly message: string;
  readonly advice: string;
}

/** What a customer reads when a call fails, by what it means to them. No code and no id is ever among it. */
export interface ErrorMessages {
  /** The browser has no network. Reads come by themselves when it is back; what was pressed is not sent again by itself. */
  offline: ErrorText;
  /** No answer came, or one from something in between. */
  unreachable: ErrorText;
  /** The page's own session ended. */
  signedOut: ErrorText;
  notAllowed: ErrorText;
  notFound: ErrorText;
  /** Something changed meanwhile, or is already so. */
  changed: ErrorText;
  /** What was entered was not accepted. Where it is known which of it, that is marked too. */
  invalid: ErrorText;
  tooLarge: ErrorText;
  /** `seconds` is how long to wait, where known. */
  busy: Message<{ seconds: number | undefined }, ErrorText>;
  /**
   * More than the partner lets a customer have: `most` in all, `left` of it now, and all that was asked for in `waitSeconds`, or
   * never where that is undefined.
   */
  limit: Message<{ most: number; left: number; waitSeconds: number | undefined }, ErrorText>;
  /** The partner's balance is too low. The customer is never told figures. */
  balance: ErrorText;
  approvalNeeded: ErrorText;
  rejected: ErrorText;
  uploadUnfinished: ErrorText;
  personaNeeded: ErrorText;
  accountNotReady: ErrorText;
  sourceGone: ErrorText;
  notASlideshow: ErrorText;
  /** The page is older than the server. */
  outdated: ErrorText;
  /** Nothing the customer can do: the partner has to. */
  setup: ErrorText;
  unknown: ErrorText;
}

export const errorMessages: ComponentMessages<"errors"> = defineMessages("errors", {
  offline: {
    message: "You are offline.",
    advice: "What you entered is kept. Try again when the connection is back.",
  },
  unreachable: {
    message: "We could not reach the service.",
    advice: "What you entered is kept. Check your connection and try again.",
  },
  signedOut: { message: "You have been signed out.", advice: "Sign in again; what you entered is kept." },
  notAllowed: { message: "This is not open to your account.", advice: "Ask whoever manages your account." },
  notFound: { message: "This is no longer here.", advice: "It may have been removed. Go back and choose again." },
  changed: { message: "Something changed in the meantime.", advice: "Look at the current state, then try again." },
  invalid: { message: "Some entries need another look.", advice: "Check them and try again." },
  tooLarge: { message: "That is more than we can take at once.", advice: "Try less, or a smaller file." },
  busy: ({ seconds }, format) => ({
    message: "A lot is going on right now.",
    advice: seconds ? `Try again in ${format.duration(seconds)}.` : "Wait a moment, then try again.",
  }),
  limit: ({ most, left, waitSeconds }, format) => {
    if (!waitSeconds)
      return { message: "That is more than you can order.", advice: `The most is ${format.number(most)}.` };
    const wait = format.duration(waitSeconds);
    return left
      ? {
          message: "That is more than you can order right now.",
          advice: `You can order ${format.number(left)} now, or all of them in ${wait}.`,
        }
      : { message: "You have reached your limit for now.", advice: `Try again in ${wait}.` };
  },
  balance: {
    message: "Your provider's balance is too low.",
    advice: "Nothing was ordered and nothing is charged. Please tell your provider.",
  },
  approvalNeeded: { message: "This has to be approved first.", advice: "You can go on as soon as it is." },
  rejected: { message: "This was turned down and cannot be posted.", advice: "Make another one, or change this one." },
  uploadUnfinished: { message: "The file has not fully arrived.", advice: "Wait a moment, then try again." },
  personaNeeded: { message: "No persona has been chosen.", advice: "Choose one, then try again." },
  accountNotReady: { message: "This account is not ready to post yet.", advice: "Choose another one, or try later." },
  sourceGone: { message: "This post can no longer be opened.", advice: "Choose another one to remix." },
  notASlideshow: { message: "This is a video, not a slideshow.", advice: "Choose a slideshow, or make a video." },
  outdated: { message: "This page is out of date.", advice: "Reload it; what you entered is kept." },
  setup: { message: "This is not available right now.", advice: "Nothing you did. Please tell your provider." },
  unknown: { message: "That did not work.", advice: "What you entered is kept. Try again in a moment." },
});
