import { readFile } from "node:fs/promises";
import { uploadFile } from "@layers-kit/client/upload";
import type {
  AppMedia,
  AppMediaKind,
  Content,
  Influencer,
  Job,
  LeaseRequest,
  OAuthStatus,
  Project,
  Scheduled,
  Source,
} from "@layers-kit/contract";
import { answerConsent, type ConsentEnd } from "./consent.ts";
import { type Customer, finalOf } from "./customer.ts";
import { fixture } from "./files.ts";

/** 09:30 on the first of July in Oslo, which is two hours ahead of UTC in summer. */
export const plannedFor = { wallTime: "2030-07-01 09:30", timeZone: "Europe/Oslo", instant: "2030-07-01T07:30:00Z" };

export const realFiles: readonly { readonly kind: AppMediaKind; readonly name: string; readonly type: string }[] = [
  { kind: "logo", name: "logo.png", type: "image/png" },
  { kind: "screenshot", name: "screenshot.webp", type: "image/webp" },
  { kind: "demo-video", name: "demo.mp4", type: "video/mp4" },
];

/** Everything that a customer has after the five steps and a lease. */
export interface Onboarded {
  readonly project: Project;
  readonly media: readonly AppMedia[];
  readonly consent: ConsentEnd;
  readonly oauth: OAuthStatus;
  readonly influencer: Influencer;
  readonly source: Source;
  readonly job: Job;
  readonly content: Content;
  readonly scheduled: Scheduled;
  readonly lease: LeaseRequest;
}

/** The whole path of one customer, as the page will take it: the client's calls, and a person at the consent page. */
export async function onboard({ client, visitor }: Customer, name: string): Promise<Onboarded> {
  const project = await client.projects.create({
    name,
    timezone: plannedFor.timeZone,
    appName: name,
    appDescription: `${name} roasts small batches of coffee by the harbour and ships them the same day, with a card in every bag that says who grew the beans.`,
    tagline: "Coffee with a sender",
    brandVoice: "warm",
    primaryLanguage: "en",
  });
  const { id } = project;

  const media: AppMedia[] = [];
  for (const { kind, name: file, type } of realFiles) {
    const { url } = await uploadFile(await realFile(file, type), {
      kind,
      endpoint: `${visitor.origin}/api/uploads`,
      headers: visitor.pageHeaders,
      retryDelaysMs: [10],
    });
    media.push(await client.appMedia.add(id, { kind, url }));
  }

  const returnUrl = `${visitor.origin}/social/callback`;
  const started = await client.social.oauthUrl(id, { platform: "tiktok", returnUrl });
  const consent = await answerConsent(started.authorizeUrl);
  const oauth = await finalOf(client.watch.oauthStatus(id, started.state));
  const socialAccountId = oauth.socialAccountId ?? "";

  const personas = await finalOf(client.watch.influencers(id));
  const influencerId = personas.items.find(({ status }) => status === "ready")?.influencerId ?? "";
  const influencer = await client.influencers.read(influencerId);

  const { hashtags } = await finalOf(client.watch.keywords(id));
  const keyword = hashtags[0]?.hashtag ?? "";
  const found = await client.sources.list(id, { kind: "slideshow", keyword, limit: 5 });
  const source = found.items[0];
  if (!source) throw new Error(`TikTok has no slideshow for "${keyword}".`);

  const remix = await client.content.slideshowRemix(id, { tiktokVideoId: source.tiktokId, influencerId });
  const job = await finalOf(client.watch.job(remix.jobId));
  const content = await client.content.read(remix.containerIds[0] ?? "");

  const scheduled = await client.schedule.create(content.id, {
    scheduledFor: plannedFor.instant,
    targets: [{ socialAccountId, mode: "publish", captionOverride: "Good morning, harbour." }],
  });

  const asked = await client.leasedAccounts.request(id, { count: 2, niche: { vertical: "coffee", language: "en" } });
  const lease = await finalOf(client.watch.leaseRequest(id, asked.requestId));
  return { project, media, consent, oauth, influencer, source, job, content, scheduled, lease };
}

async function realFile(name: string, type: string): Promise<File> {
  return new File([await readFile(fixture(name))], name, { type });
}
