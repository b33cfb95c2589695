import {
  type ContentProgress,
  type Influencer,
  type InfluencerPage,
  isFinalStatus,
  type Job,
  type Keywords,
  type LeaseRequest,
  type OAuthStatus,
  type ScheduledPost,
} from "@layers-kit/contract";
import type { LayersRooms } from "../rooms/rooms.ts";
import { type Pace, paces, postTimes } from "./pace.ts";
import { type PollSettings, poll, type WatchEnvironment } from "./poll.ts";
import { type Presence, pagePresence } from "./presence.ts";
import { createShare } from "./share.ts";
import { type Watch, type WatchOptions, watch } from "./watch.ts";

/** Live states, each an async iterable. Watchers of the same thing share one poll; hidden pages do not poll. */
export interface Watches {
  /** Ends when the job is completed, failed or canceled. [seed S002] */
  job(jobId: string, options?: WatchOptions): Watch<Job>;
  /**
   * How far content is: its stage, how far within it, and the time left where known. Needs neither the job's id nor its
   * receipt. Ends when the content is completed, failed or canceled. [docs ref/content/get-progress]
   */
  content(containerId: string, options?: WatchOptions): Watch<ContentProgress>;
  /** Ends when the persona is ready or failed. [seed S002] */
  influencer(influencerId: string, options?: WatchOptions): Watch<Influencer>;
  /** A project's personas; ends when there is one and none is in the making. [seed S002] */
  influencers(projectId: string, options?: WatchOptions): Watch<InfluencerPage>;
  /**
   * Ends when the person has decided; or still `pending`, when the state has expired: then start again. [seed S002]
   * `until`: when that is by this machine's own clock, in milliseconds since 1970; without it, what the API says is taken,
   * which a clock that is wrong reads wrongly. Watchers of one state give the same.
   */
  oauthStatus(
    projectId: string,
    state: string,
    options?: WatchOptions & { readonly until?: number },
  ): Watch<OAuthStatus>;
  /** Ends when a run has ended that had not at `refreshedAt`, as last read; without one, when any has. [seed S002] */
  keywords(projectId: string, options?: WatchOptions & { readonly refreshedAt?: string | null }): Watch<Keywords>;
  /** Ends when the post is published, failed, canceled or a draft on the phone. [docs ref/publishing/get-post] */
  post(postId: string, options?: WatchOptions): Watch<ScheduledPost>;
  /** Ends when the request is assigned, partly or wholly, or refused. [seed S001] */
  leaseRequest(projectId: string, requestId: string, options?: WatchOptions): Watch<LeaseRequest>;
}

/** What the client knows before the watches are loaded: the page's own presence comes with them. */
export type LoadingEnvironment = Omit<WatchEnvironment, "presence"> & { readonly presence?: Presence };

export function createWatches(rooms: LayersRooms, { presence = pagePresence, ...others }: LoadingEnvironment): Watches {
  const environment = { ...others, presence };
  const share = createShare(environment);
  const { clock } = others;

  function polled<T>(
    what: readonly string[],
    settings: PollSettings<T> & { isFinal(value: T): boolean },
    options: WatchOptions | undefined,
  ): Watch<T> {
    const subscribe = share(JSON.stringify(what), () => ({
      source: poll(settings, environment),
      isFinal: settings.isFinal,
    }));
    return watch(subscribe, options);
  }

  return {
    job: (jobId, options) =>
      polled(
        ["job", jobId],
        {
          read: (signal) => rooms.jobs.read(jobId, { signal }),
          pace: () => paces.job,
          isFinal: (job) => isFinalStatus("job", job.status),
        },
        options,
      ),
    content: (containerId, options) =>
      polled(
        ["content", containerId],
        {
          read: (signal) => rooms.content.progress(containerId, { signal }),
          pace: () => paces.job,
          isFinal: ({ status }) => isFinalStatus("content", status),
        },
        options,
      ),
    influencer: (influencerId, options) =>
      polled(
        ["influencer", influencerId],
        {
          read: (signal) => rooms.influencers.read(influencerId, { signal }),
          pace: () => paces.influencer,
          isFinal: (influencer) => isFinalStatus("influencer", influencer.status),
        },
        options,
      ),
    influencers: (projectId, options) =>
      polled(
        ["influencers", projectId],
        {
          read: (signal) => rooms.influencers.list(projectId, {}, { signal }),
          pace: () => paces.influencer,
          isFinal: ({ items }) => items.length > 0 && items.every(({ status }) => isFinalStatus("influencer", status)),
        },
        options,
      ),
    oauthStatus: (projectId, state, { until, ...options } = {}) =>
      polled(
        ["oauthStatus", projectId, state],
        {
          read: (signal) => rooms.social.oauthStatus(projectId, { state }, { signal }),
          pace: () => paces.oauthStatus,
          readBy: ({ expiresAt }) => until ?? instant(expiresAt),
          isFinal: ({ status, expiresAt }) =>
            isFinalStatus("oauthState", status) || clock.now() >= (until ?? instant(expiresAt)),
        },
        options,
      ),
    keywords: (projectId, { refreshedAt = null, ...options } = {}) =>
      polled(
        ["keywords", projectId, refreshedAt ?? ""],
        {
          read: (signal) => rooms.keywords.read(projectId, { signal }),
          pace: () => paces.keywords,
          isFinal: (keywords) => keywords.refreshedAt !== null && keywords.refreshedAt !== refreshedAt,
        },
        options,
      ),
    post: (postId, options) =>
      polled(
        ["post", postId],
        {
          read: (signal) => rooms.schedule.readPost(postId, { signal }),
          pace: (post) => postPace(post, clock.now()),
          readBy: ({ scheduledFor }) => instant(scheduledFor) - postTimes.dueMs,
          isFinal: (post) => isFinalStatus("scheduledPost", post.status),
        },
        options,
      ),
    leaseRequest: (projectId, requestId, options) =>
      polled(
        ["leaseRequest", projectId, requestId],
        {
          read: (signal) => rooms.leasedAccounts.readRequest(projectId, requestId, { signal }),
          pace: () => paces.leaseRequest,
          isFinal: (request) => isFinalStatus("leaseRequest", request.status),
        },
        options,
      ),
  };
}

function postPace(post: ScheduledPost | undefined, now: number): Pace {
  const dueInMs = instant(post?.scheduledFor) - now;
  if (dueInMs > postTimes.soonMs) return paces.postLater;
  return post?.status === "publishing" || dueInMs <= postTimes.dueMs ? paces.postDue : paces.postSoon;
}

/** Milliseconds since 1970; not a number, which no comparison is true of, when absent or unreadable. */
function instant(timestamp: string | undefined): number {
  return Date.parse(timestamp ?? "");
}
