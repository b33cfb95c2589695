import { createSvgArt } from "./art/svg.ts";
import type { Art } from "./art/types.ts";
import { type Clock, systemClock } from "./clock.ts";
import { type CustomerFetch, customerFetch } from "./customer-fetch.ts";
import { FaultList, type Faults } from "./faults/faults.ts";
import { answerWithFaults } from "./faults/inject.ts";
import { answerFile } from "./files/files.ts";
import { createIds, seededRandom } from "./ids.ts";
import { type FetchMedia, fetchAllowedOnly } from "./media/fetch-media.ts";
import { memoryFiles } from "./media/files.ts";
import { answerConsentPage } from "./pages/consent.ts";
import { answerPostedPage } from "./pages/posted.ts";
import { Idempotency } from "./pipeline/idempotency.ts";
import { answerCall } from "./pipeline/pipeline.ts";
import { Budgets } from "./pipeline/rate.ts";
import { FIRST_KEY, type KeyInput, type OrganizationInput, seeds } from "./seeds.ts";
import { Agenda } from "./state/agenda.ts";
import type { KeyRow, OrganizationRow, Tier } from "./state/rows.ts";
import { createState } from "./state/state.ts";
import { memoryStore, type Store } from "./state/store.ts";
import { type Outcomes, outcomes } from "./work/outcomes.ts";
import { planAgain } from "./work/plan-again.ts";
import type { World } from "./world.ts";

export interface SandboxOptions {
  /** Divides work durations: at 20, a remix of two minutes takes six seconds. Default 1. */
  readonly speed?: number;
  /** The tier of the first organization. Default `standard`. [docs ops/rate-limits] */
  readonly tier?: Tier;
  /** Credits in the first organization's wallet. Default 1,000,000. */
  readonly credits?: number;
  readonly clock?: Clock;
  /** The public origin in URLs of pictures, video and the consent page. Default `http://127.0.0.1:4174`. */
  readonly baseUrl?: string;
  /** Origins that a `returnUrl` may have, on the first key. Default none. */
  readonly returnOrigins?: readonly string[];
  /** Exact origins, such as `http://127.0.0.1:4173`, whose media may be fetched although they are private or not https. */
  readonly allowHosts?: readonly string[];
  /** How media is fetched. Without one, only from `allowHosts`; `@layers-kit/sandbox/node` has one for the whole internet. */
  readonly fetchMedia?: FetchMedia;
  /** Who draws. Default SVG, which needs no Node; `serveSandbox` draws PNG, which a customer can also post. */
  readonly art?: Art;
  /** The same word gives the same ids and shuffles. Without it they are random. */
  readonly seed?: string;
  /** Where state is kept. Default: nowhere, a fresh start every time. */
  readonly store?: Store;
}

export interface Sandbox {
  /** Answers one request: the API below `/v1`, pictures and video, the consent page. Rejects only where a fault says so. */
  fetch(request: Request): Promise<Response>;
  /**
   * A `fetch` that adds the first key and pins a customer, for stories and unit tests. It is convenience, not security: it
   * hides the key from nobody and lets every id through. In an application the proxy does this.
   */
  fetchAs(customerExternalId: string): CustomerFetch;
  readonly clock: Clock;
  readonly baseUrl: string;
  readonly organizations: {
    /** Adds an organization with its own wallet and budgets. */
    create(input: OrganizationInput): OrganizationRow;
  };
  readonly keys: {
    /** Adds a key. All scopes and no return origins unless told. */
    create(input: KeyInput): KeyRow;
  };
  /** What a network and a busy API do: broken connections, delays, refusals, answers that are none. */
  readonly faults: Faults;
  /** Failures, refusals and other turns that otherwise come by chance, brought about on request. */
  readonly outcomes: Outcomes;
}

/** Plays the whole Layers API in memory. A fresh one knows one organization and the key `lp_test_sandbox_0000`. */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const world = createWorld(options);
  const { organizations, keys } = seeds(world);
  if (world.state.organizations.size === 0) {
    const { id } = organizations.create({
      name: "Sandbox",
      tier: options.tier ?? "standard",
      credits: options.credits ?? 1_000_000,
    });
    keys.create({ organizationId: id, secret: FIRST_KEY, returnOrigins: options.returnOrigins ?? [] });
  }

  const faults = new FaultList();
  const answer = async (request: Request): Promise<Response> => {
    const [room = "", ...rest] = new URL(request.url).pathname.split("/").slice(1);
    if (room === "cdn" || room === "media") return answerFile(world, request, [room, ...rest]);
    if (room === "consent" && rest.length === 1) return answerConsentPage(world, request, rest[0] ?? "");
    if (room === "posted" && rest.length === 1) return answerPostedPage(world, rest[0] ?? "");
    return answerCall(world, request);
  };
  const fetch = (request: Request): Promise<Response> =>
    faults.size === 0 ? answer(request) : answerWithFaults(faults, world.ids, request, () => answer(request));

  return {
    fetch,
    fetchAs: (customerExternalId) => customerFetch(fetch, world.baseUrl, FIRST_KEY, customerExternalId),
    clock: world.clock,
    baseUrl: world.baseUrl,
    organizations,
    keys,
    faults,
    outcomes: outcomes(world),
  };
}

function createWorld(options: SandboxOptions): World {
  const { speed = 1, clock = systemClock, baseUrl = "http://127.0.0.1:4174" } = options;
  if (!(speed > 0 && Number.isFinite(speed))) throw new RangeError("createSandbox: speed must be a number above zero.");
  const state = createState(options.store ?? memoryStore);
  const random = options.seed === undefined ? undefined : seededRandom(options.seed);
  const world: World = {
    state,
    clock,
    ids: createIds(() => clock.wallNow(), random),
    random: random ?? Math.random,
    art: keepingVideo(options.art ?? createSvgArt()),
    files: memoryFiles(),
    fetchMedia: options.fetchMedia ?? fetchAllowedOnly,
    budgets: new Budgets(),
    idempotency: new Idempotency(state),
    agenda: { wall: new Agenda(), work: new Agenda() },
    speed,
    baseUrl: originOf(baseUrl, "baseUrl"),
    allowHosts: new Set((options.allowHosts ?? []).map((origin) => originOf(origin, "allowHosts"))),
  };
  planAgain(world);
  return world;
}

/** The video is the same for everybody and is asked for with every list that has one. */
function keepingVideo(art: Art): Art {
  let video: ReturnType<Art["video"]> | undefined;
  return {
    sources: art.sources,
    source: (key) => art.source(key),
    persona: (input) => art.persona(input),
    avatar: (input) => art.avatar(input),
    slide: (input) => art.slide(input),
    video() {
      video ??= art.video();
      return video;
    },
  };
}

function originOf(text: string, option: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url && /^https?:$/.test(url.protocol) && url.pathname === "/" && url.search === "") return url.origin;
  throw new TypeError(`createSandbox: ${option} takes an origin such as http://127.0.0.1:4173, not "${text}".`);
}
