import { type ComponentMessages, defineMessages } from "../messages/messages.ts";
import { nameOf, remixProgressMessages } from "./messages.ts";

/** From so many seconds on, a number says more than words. */
const worthCounting = 20;

/** All of them, for the panels. */
export const panelMessages: ComponentMessages<"remixProgress"> = defineMessages("remixProgress", {
  ...remixProgressMessages.english,
  title: ({ kind }) => `Making your ${nameOf(kind)}`,
  lead: ({ kind }) =>
    kind === "slideshow"
      ? "Usually two minutes. You can close this page."
      : "Usually a few minutes. You can close this page.",
  leadSlow: "This one takes longer than usual. It goes on, and you can close this page.",
  leadWaiting: ({ kind }) =>
    `Your persona comes first, about a minute. Your ${nameOf(kind)} begins by itself after that; keep this page open until then.`,
  stages: "How far it is",
  personaStage: "Making your persona",
  stageState: ({ state }) => ({ done: "done", now: "going on now", ahead: "still to come" })[state],
  stageProgress: ({ progress }, format) => `this stage: ${format.percent(progress)}`,
  stageTook: ({ seconds }, format) => format.duration(seconds),
  timeLeft: ({ seconds }, format) =>
    seconds < worthCounting ? "A few seconds left" : `About ${format.duration(Math.ceil(seconds / 10) * 10)} left`,
  cancel: "Cancel",
  canceling: "Stopping…",
  tooLate: "It is too far along to be stopped, so it goes on. It will be ready soon.",
  alreadyOver: "It had come to its end already.",
  notCanceled: "It could not be stopped, so it goes on.",
  stoppedTitle: ({ kind }) => `Your ${nameOf(kind)} was not started`,
  tryAgain: "Try again",
  chooseAnother: "Choose another",
  continue: "Continue",
  failedTitle: ({ kind }) => `Your ${nameOf(kind)} did not work out`,
  lostTitle: ({ kind }) => `Your ${nameOf(kind)} cannot be shown`,
  failed: "Something went wrong on the way, and it was nothing you did. Another post may do better.",
  failedPersona: "The persona in it was removed meanwhile. Choose a post again, and another one steps in.",
  canceledTitle: ({ kind }) => `Your ${nameOf(kind)} was stopped`,
  canceled: "Nothing was made. Choose another post whenever you like.",
  done: "Have a look. Nothing is posted until you say so.",
  offline: "You are offline. It goes on without you; we look again when the connection is back.",
  outOfSight: "We cannot see how far it is right now. It goes on, and we keep looking.",
  nothingTitle: "Nothing is being made right now",
  nothing: "What you have remixed stands here while it is made.",
  choose: "Choose something to remix",
  cost: ({ cost }) => `Takes ${cost}`,
});
