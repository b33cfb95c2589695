/** What each component calls, by the endpoint's name, and when. Held against what its stories call. */
export const apiCalls = {
  OnboardingFlow: {
    "projects.list": "when it is shown: whether there is a project already",
    "projects.read": "when there is one",
    "app-media.list": "when it is shown: whether there are pictures",
    "social.list": "when it is shown: whether an account is connected",
    "content.list": "when it is shown: whether a post is made or being made",
    "schedule.listPosts": "when there is a finished post: whether it is planned",
  },
  ProjectForm: {
    "projects.create": "when a new product is saved",
    "projects.read":
      "when a project is given by its id, when the customer turns out to have one already, and to see whether a lost answer had arrived",
    "projects.update": "when changes are saved",
  },
  MediaUploader: {
    "app-media.list": "when it is shown, and after each change",
    "app-media.add": "for each file and link that is added",
    "app-media.delete": "when one is removed for good",
  },
  SocialConnectButton: {
    "social.oauthUrl": "at the click on Connect, unless an earlier one still counts",
    "social.reauthUrl": "at the click on Sign in again, likewise",
    "social.oauthStatus":
      "while the platform's page is open: after two seconds, growing to five, for ten minutes at most; at once when people come back or the window goes",
  },
  SocialAccounts: {
    "social.list": "when it is shown, after each connection, and when the customer comes back to the page",
    "schedule.listPosts": "before the question whether to disconnect an account: how many posts go with it",
    "social.disconnect": "at the click on Disconnect, after the question",
    "leased-accounts.release": "at the click on Give back, after the question; there is no refund",
  },
  SourcePicker: {
    "projects.read": "when it is shown",
    "sources.list": "when it is shown, and for each search",
    "keywords.read": "when it is shown; followed until the hashtags are there",
    "influencers.list": "when it is shown; followed until a persona is ready",
    "influencers.create": "when there is no persona and the customer asks for one",
  },
  RemixProgress: {
    "projects.read": "when it is shown",
    "influencers.list": "before a remix starts; followed until a persona is ready",
    "influencers.create": "when there is no persona and the customer asks for one",
    "content.slideshowRemix": "at the click on Remix; this costs credits",
    "content.videoRemix": "at the click on Remix; this costs credits",
    "content.list": "when it is shown: whether something is being made",
    "content.progress": "while it is made, at the pace of the work",
    "content.read": "when it is finished",
    "jobs.read": "when a running remix is found again",
    "jobs.cancel": "at the click on Cancel",
  },
  ContentPreview: {
    "content.read": "when it is shown with containerId alone",
  },
  ScheduleDialog: {
    "content.read": "when it is opened: whether the post waits for approval",
    "social.list": "when it is opened",
    "schedule.listPosts": "when it is opened, and after each change",
    "schedule.create": "at the click on Schedule",
    "schedule.cancelPost": "for each post that is called off",
  },
  InfluencerPicker: {
    "projects.read": "when it is shown",
    "influencers.list": "when it is shown; followed while a persona is in the making",
    "influencers.create": "at the click on Make this persona, or to try again what failed",
    "influencers.delete": "at the click on Delete for good",
    "jobs.read": "when a persona that was asked for here has failed: for the reason",
  },
  KeywordPanel: {
    "projects.read": "when it is shown",
    "keywords.read": "when it is shown; followed while the project's first hashtags may come, and when newer ones have",
    "keywords.refresh": "at the click on Look again",
    "jobs.read": "while newer ones are looked for, at the pace of the work",
  },
  LeaseRequestForm: {
    "leased-accounts.list": "when it is first shown: whether the customer may lease",
    "projects.read": "when it is shown, and after an order: which orders the proxy keeps",
    "leased-accounts.readRequest":
      "once for each order that is kept: whether it is still under way; those that are, hourly",
    "leased-accounts.request": "at the click on Order, after the review; assigned accounts bill you",
  },
  LeaseRequestStatus: {
    "projects.read":
      "without requestId or requestIds, and for what is missing of an order: which orders the proxy keeps; again at the click on Order the missing",
    "leased-accounts.readRequest":
      "when it is shown, then hourly until the order has ended; at the click on Look again",
    "leased-accounts.list":
      "when accounts are assigned, page by page; again a minute later while it does not have new ones yet",
  },
} as const;

/**
 * Made only after a consent page, a chosen file, or a second way through: the components' browser tests get there, their
 * stories do not.
 */
export const outsideStories: Readonly<Partial<Record<keyof typeof apiCalls, readonly string[]>>> = {
  MediaUploader: ["app-media.add"],
  SocialConnectButton: ["social.reauthUrl"],
  SourcePicker: ["influencers.create"],
  RemixProgress: ["influencers.create", "content.videoRemix", "jobs.read"],
  ScheduleDialog: ["content.read"],
};
