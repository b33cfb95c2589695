import type {
  AppMediaKind,
  ContentFormat,
  CreateInfluencerRequest,
  CreateProjectRequest,
  LeaseRequest,
  LeaseRequestInput,
  OAuthUrlRequest,
  PublishMode,
  ScheduleRequest,
  ScheduleTarget,
  Scope,
} from "@layers-kit/contract";

import type { OutcomeRow } from "./outcome-rows.ts";
import type { ServerRows } from "./server-rows.ts";

export type { LeaseOutcome, NextOutcome, OutcomeRow } from "./outcome-rows.ts";

export const TIERS = ["standard", "pilot", "partner"] as const;
export type Tier = (typeof TIERS)[number];
export type Platform = OAuthUrlRequest["platform"];

/** What a key may do; `*` is the legacy full access, `org:admin` acts in child organizations. [docs gs/authentication] */
export type KeyScope = Scope | "org:admin" | "*";

/** All times in rows are milliseconds since 1970 on the wall clock, unless the name says `Work`. */
export interface OrganizationRow {
  readonly id: string;
  readonly name: string;
  readonly parentOrganizationId: string | null;
  readonly tier: Tier;
  /** The wallet, in credits. `reserved` belongs to work that runs. */
  readonly balance: number;
  readonly reserved: number;
  /** How many jobs may run at once, where it is not the tier's number. */
  readonly jobsAtOnce?: number;
  /** Every call answers `503 KILL_SWITCH`. [docs ref/organizations/whoami] */
  readonly suspended?: boolean;
  /** Credits spent in a calendar month, such as `2026-05`. */
  readonly spent?: { readonly month: string; readonly credits: number };
}

export interface KeyRow {
  readonly id: string;
  readonly organizationId: string;
  readonly secret: string;
  readonly scopes: readonly KeyScope[];
  /** Origins that a `returnUrl` may have. */
  readonly returnOrigins: readonly string[];
  readonly ownerEmail: string;
}

export interface ProjectRow extends Required<Omit<CreateProjectRequest, Defaulted | Absent>> {
  readonly id: string;
  readonly organizationId: string;
  readonly status: "active" | "archived";
  readonly customerExternalId: string | null;
  readonly ownerEmail: string;
  readonly primaryLanguage: string;
  readonly appName: string | null;
  readonly appDescription: string | null;
  readonly tagline: string | null;
  readonly brandVoice: NonNullable<CreateProjectRequest["brandVoice"]>;
  readonly targetGender: NonNullable<CreateProjectRequest["targetGender"]>;
  readonly metadata: CreateProjectRequest["metadata"] | null;
  /** What an import brought: ids of the app elsewhere, and words of its page. */
  readonly imported?: Imported;
  readonly ingest?: { readonly website?: string; readonly appstore?: string };
  /** Answers no sources until somebody searches. */
  readonly emptyPortfolio?: boolean;
  readonly keywordsRefreshedAt: number | null;
  /** The words that the last research ran on; a later change shows only once its own run ends. */
  readonly researched: { readonly appName: string | null; readonly appDescription: string } | null;
  readonly reviewPolicy: "auto_approve" | "review_first_n" | "review_all";
  readonly firstN: number | null;
  /** How many more pieces wait for a yes under `review_first_n`. */
  readonly reviewsLeft: number;
  readonly reviewPolicyUpdatedAt: number | null;
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** What is known of the app from elsewhere. */
export interface Imported {
  readonly webDomain?: string;
  readonly iosBundleId?: string;
  readonly androidPackage?: string;
  readonly title?: string;
  readonly description?: string;
}

type Absent = "customerExternalId" | "appName" | "appDescription" | "tagline" | "metadata";
type Defaulted = "ownerEmail" | "primaryLanguage" | "brandVoice" | "targetGender";

export interface AppMediaRow {
  readonly id: string;
  readonly projectId: string;
  readonly kind: AppMediaKind;
  readonly mimeType: string;
  readonly byteSize: number;
  readonly createdAt: number;
  readonly deleted: boolean;
}

export interface OAuthRow {
  /** The state that the partner asks about. */
  readonly id: string;
  /** What the consent page is reached by; knowing the state does not tell it. */
  readonly token: string;
  readonly projectId: string;
  readonly platform: Platform;
  readonly returnUrl: string;
  /** The account that is authorised again, if it is not a new one. */
  readonly reauthorises: string | null;
  readonly expiresAt: number;
  readonly status: "pending" | "completed" | "failed";
  readonly socialAccountId: string | null;
}

export interface SocialAccountRow {
  readonly id: string;
  readonly projectId: string;
  readonly platform: Platform;
  readonly handle: string;
  readonly connectedAt: number;
  readonly tokenExpiresAt: number | null;
  /** The expiry that webhooks were told of. */
  readonly expiryTold?: number;
  readonly disconnectedAt: number | null;
  readonly lease: { readonly followers: number; readonly assignedAt: number; readonly requestId: string } | null;
}

export interface InfluencerRow {
  readonly id: string;
  readonly projectId: string;
  readonly jobId: string;
  readonly name: string;
  readonly gender: NonNullable<CreateInfluencerRequest["gender"]>;
  readonly ageRange: NonNullable<CreateInfluencerRequest["ageRange"]> | null;
  /** Its own, where they are not the project's. */
  readonly brandVoice?: ProjectRow["brandVoice"];
  readonly language?: string;
  readonly outcome: "running" | "ready" | "failed";
  readonly errorMessage: string | null;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly deleted: boolean;
}

/** The kinds of a keyword run and of an app store import are assumed. [seed S004; docs con/jobs, ref/projects/ingest-website] */
export const JOB_KINDS = [
  "content_generate",
  "influencer_create",
  "keywords_refresh",
  "project_ingest_website",
  "project_ingest_appstore",
] as const;
export type JobKind = (typeof JOB_KINDS)[number];

export interface JobRow {
  readonly id: string;
  readonly projectId: string;
  readonly kind: JobKind;
  /** The content or the influencer that the job makes; null for keywords. */
  readonly makes: string | null;
  readonly status: "running" | "completed" | "failed" | "canceled";
  /** What an import found before it ends, or why it fails. */
  readonly imports?: Imported | { readonly failure: string };
  /** Credits held back until the job ends. */
  readonly credits: number;
  readonly startedAt: number;
  readonly startedWork: number;
  readonly durationWork: number;
  readonly finishedAt: number | null;
  readonly error: { readonly code: string; readonly message: string } | null;
}

/** A plan that waits for approval. */
export interface BlockedPlan {
  readonly scheduledFor: ScheduleRequest["scheduledFor"];
  readonly targets: readonly ScheduleTarget[];
}

export interface ContentRow {
  readonly id: string;
  readonly projectId: string;
  /** The job that made it; null for the partner's own. */
  readonly jobId: string | null;
  readonly format: ContentFormat | null;
  /** The partner's own files, once all are here. */
  readonly uploads?: readonly { readonly id: string; readonly mimeType: string }[];
  readonly hook: string | null;
  readonly influencerId: string | null;
  readonly sourceKey: string | null;
  readonly mediaId: string | null;
  readonly slides: readonly string[];
  readonly caption: string;
  readonly approvalStatus: "not_required" | "pending" | "approved" | "rejected";
  readonly blockedPlans: readonly BlockedPlan[];
  readonly createdAt: number;
}

export interface PostRow {
  readonly id: string;
  readonly projectId: string;
  readonly containerId: string;
  readonly socialAccountId: string;
  readonly mode: PublishMode;
  readonly captionOverride: string | null;
  /** `queued` and due is `publishing`. */
  readonly status: "queued" | "published" | "failed" | "canceled" | "draft";
  readonly externalId: string | null;
  readonly scheduledFor: number;
  readonly attemptedAt: number | null;
  readonly publishedAt: number | null;
  readonly canceledAt: number | null;
  readonly lastError: { readonly code: string; readonly message: string } | null;
  readonly createdAt: number;
  readonly updatedAt: number;
}

export interface LeaseRow {
  /** The organization and the request's id, since a partner may bring its own. */
  readonly id: string;
  readonly requestId: string;
  readonly projectId: string;
  readonly count: number;
  readonly niche: LeaseRequestInput["niche"];
  readonly status: LeaseRequest["status"];
  readonly submittedAt: number;
  readonly dueWork: number;
  readonly assignedAt: number | null;
  readonly assignedSocialAccountIds: readonly string[];
  readonly note: string | null;
}

/** The answer to a repeated `Idempotency-Key`. */
export interface AnswerRow {
  /** The organization and the key. */
  readonly id: string;
  /** The fingerprint of the first call. */
  readonly call: string;
  readonly status: number;
  readonly body: string;
  readonly storedAt: number;
}

/** Where the sandbox's own time stands, beside the time of the machine. There is one such row. */
export interface TimeRow {
  readonly id: "time";
  /** Divides work durations. */
  readonly speed: number;
  /** How far the clocks were stepped ahead, in milliseconds. */
  readonly aheadWall: number;
  readonly aheadWork: number;
  /** The instants at which the clocks are held; null while they run. */
  readonly held: { readonly wall: number; readonly work: number } | null;
}

export interface Rows extends ServerRows {
  organizations: OrganizationRow;
  keys: KeyRow;
  projects: ProjectRow;
  appMedia: AppMediaRow;
  oauth: OAuthRow;
  socialAccounts: SocialAccountRow;
  influencers: InfluencerRow;
  jobs: JobRow;
  content: ContentRow;
  posts: PostRow;
  leases: LeaseRow;
  answers: AnswerRow;
  outcomes: OutcomeRow;
  time: TimeRow;
}

export type TableName = keyof Rows;
