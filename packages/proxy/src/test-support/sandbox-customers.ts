import { headers as names } from "@layers-kit/contract";
import { createManualClock, createSandbox, FIRST_KEY, type ManualClock, type Sandbox } from "@layers-kit/sandbox";
import type { ProxyOptions } from "../options.ts";
import { createLayersProxy, type LayersProxy } from "../proxy.ts";
import { fetchTransport, type Transport } from "../upstream/transport.ts";
import { everyPermission, ORIGIN, plainRequest } from "./harness.ts";
import type { Ids } from "./ids.ts";
import { type Call, sampleProject } from "./samples.ts";

const MINUTE = 60_000;
const PIXEL = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

export interface Reply {
  readonly status: number;
  readonly body: Record<string, unknown>;
  readonly receipt: string;
}

/** A whole sandbox behind the proxy, with what went upstream. */
export interface Stage {
  readonly sandbox: Sandbox;
  readonly clock: ManualClock;
  readonly upstream: { method: string; path: string }[];
  /** A proxy that has just started: its caches are empty, its secret is the same. */
  proxy(options?: Partial<ProxyOptions>): LayersProxy;
}

export function stage(): Stage {
  const clock = createManualClock();
  const sandbox = createSandbox({
    clock,
    tier: "partner",
    seed: "stage",
    returnOrigins: [ORIGIN],
    fetchMedia: async () => ({ status: 200, headers: new Headers({ "content-type": "image/png" }), body: pixel() }),
  });
  const upstream: { method: string; path: string }[] = [];
  const send = fetchTransport((input, init) => sandbox.fetch(new Request(input, init)));
  const transport: Transport = (request, patience) => {
    upstream.push({ method: request.method, path: new URL(request.url).pathname });
    return send(request, patience);
  };
  const proxy = (options: Partial<ProxyOptions> = {}): LayersProxy =>
    createLayersProxy({
      apiKey: FIRST_KEY,
      baseUrl: sandbox.baseUrl,
      origins: [ORIGIN],
      transport,
      denialFloorMs: 0,
      authenticate: ({ headers }) => ({
        customerExternalId: headers.get("x-test-customer") ?? "",
        permissions: everyPermission,
      }),
      log: () => {},
      ...options,
    });
  return { sandbox, clock, upstream, proxy };
}

async function* pixel(): AsyncGenerator<Uint8Array> {
  yield Uint8Array.from(atob(PIXEL), (char) => char.charCodeAt(0));
}

export async function call(proxy: LayersProxy, customer: string, what: Partial<Call>, receipt = ""): Promise<Reply> {
  const sent = receipt === "" ? {} : { [names.receipt]: receipt };
  const { status, headers, body } = await proxy.handle(plainRequest(customer, what, sent));
  return { status, body: JSON.parse(body), receipt: headers[names.receipt.toLowerCase()] ?? "" };
}

export interface Customer {
  /** One id of each kind; `job` is a keyword job, which names nothing. */
  readonly ids: Ids;
  /** A job that names its content, and one that names its influencer. */
  readonly otherJobs: readonly string[];
  readonly receipts: { readonly job: string; readonly oauthState: string };
}

/** Takes a customer through the five steps and a lease, all through the proxy. */
export async function playCustomer({ sandbox, clock, proxy }: Stage, name: string): Promise<Customer> {
  const through = proxy();
  const get = async (path: string, query = {}, receipt = ""): Promise<Record<string, unknown>> =>
    expectSuccess(await call(through, name, { path, query }, receipt));
  const post = async (path: string, body: unknown): Promise<Reply> => {
    const reply = await call(through, name, { method: "POST", path, body });
    expectSuccess(reply);
    return reply;
  };
  const first = (page: Record<string, unknown>): Record<string, string> =>
    (page.items as Record<string, string>[])[0] ?? {};

  const project = String((await post("/v1/projects", { ...sampleProject, name: `Shop ${name}` })).body.id);
  const below = `/v1/projects/${project}`;
  const media = String(
    (await post(`${below}/app-media`, { kind: "logo", url: "https://cdn.acme-coffee.com/a.png" })).body.id,
  );
  const connection = { platform: "tiktok", returnUrl: `${ORIGIN}/connected` };
  const connecting = await post(`${below}/social/oauth-url`, connection);
  await allow(sandbox, String(connecting.body.authorizeUrl), name);
  clock.step(10 * MINUTE);
  const { socialAccountId } = first(await get(`${below}/social-accounts`));
  const { influencerId } = first(await get(`${below}/influencers`));
  const { tiktokId } = first(await get(`${below}/content/source-recommendations`, { kind: "slideshow" }));
  const remix = await post(`${below}/content/slideshow-remix`, { tiktokVideoId: tiktokId, influencerId });
  clock.step(5 * MINUTE);
  const content = String((remix.body.containerIds as string[])[0]);
  const targets = [{ socialAccountId, mode: "publish" }];
  const scheduledFor = new Date(clock.wallNow() + 60 * 24 * MINUTE).toISOString();
  const scheduled = await post(`/v1/content/${content}/schedule`, { scheduledFor, targets });
  const lease = await post(`${below}/leased-accounts/request`, { count: 1, niche: { vertical: "coffee" } });
  const persona = await post(`${below}/influencers`, {});
  const keywords = await post(`${below}/keywords/refresh`, {});
  const state = await post(`${below}/social/oauth-url`, connection);
  return {
    ids: {
      project,
      media,
      content,
      socialAccount: String(socialAccountId),
      influencer: String(influencerId),
      job: String(keywords.body.jobId),
      scheduledPost: String((scheduled.body.scheduledPostIds as string[])[0]),
      leaseRequest: String(lease.body.requestId),
      oauthState: String(state.body.state),
    },
    otherJobs: [String(remix.body.jobId), String(persona.body.jobId)],
    receipts: { job: keywords.receipt, oauthState: state.receipt },
  };
}

function expectSuccess(reply: Reply): Record<string, unknown> {
  if (reply.status < 300) return reply.body;
  throw new Error(`The customer's own way was refused: ${JSON.stringify(reply)}`);
}

async function allow(sandbox: Sandbox, url: string, handle: string): Promise<void> {
  const answered = await sandbox.fetch(
    new Request(url, {
      method: "POST",
      headers: { "content-type": "application/x-www-form-urlencoded" },
      body: new URLSearchParams({ decision: "allow", handle }).toString(),
    }),
  );
  if (answered.status !== 303) throw new Error(`The consent page answered ${answered.status}.`);
}
