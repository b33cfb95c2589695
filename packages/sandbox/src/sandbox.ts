import { createSvgArt } from "./art/svg.ts";
import type { Art } from "./art/types.ts";
import { type Clock, systemClock } from "./clock.ts";
import { answerControl } from "./control/control.ts";
import { RequestLog } from "./control/request-log.ts";
import { rescaleWork } from "./control/rescale-work.ts";
import { type SandboxClock, SandboxTime } from "./control/time.ts";
import { type CustomerFetch, customerFetch } from "./customer-fetch.ts";
import { FaultList, type Faults } from "./faults/faults.ts";
import { answerWithFaults } from "./faults/inject.ts";
import { answerFile } from "./files/files.ts";
import { answerUpload } from "./files/uploads.ts";
import { createIds, seededRandom } from "./ids.ts";
import { type FetchMedia, fetchAllowedOnly } from "./media/fetch-media.ts";
import { memoryFiles } from "./media/files.ts";
import { answerConsentPage } from "./pages/consent.ts";
import { answerPostedPage } from "./pages/posted.ts";
import { Idempotency } from "./pipeline/idempotency.ts";
import { answerCall } from "./pipeline/pipeline.ts";
import { Budgets } from "./pipeline/rate.ts";
import { FIRST_KEY, type KeyInput, type OrganizationChanges, type OrganizationInput, seeds } from "./seeds.ts";
import { Agenda } from "./state/agenda.ts";
import type { KeyRow, OrganizationRow, Tier } from "./state/rows.ts";
import { createState, type State } from "./state/state.ts";
import { memoryStore, type Store } from "./state/store.ts";
import { type Deliver, deliverAllowedOnly } from "./webhooks/deliver.ts";
import { type Outcomes, outcomes } from "./work/outcomes.ts";
import { planAgain } from "./work/plan-again.ts";
import { RunningJobs } from "./work/running-jobs.ts";
import { settled } from "./work/settle.ts";
import type { World } from "./world.ts";

export interface SandboxOptions {
  /** Divides work durations: at 20, a remix of two minutes takes six seconds. Default 1. */
  readonly speed?: number;
  /** The tier of the first organization. Default `standard`. [docs ops/rate-limits] */
  readonly tier?: Tier;
  /** Credits in the first organization's wallet. Default 1,000,000. */
  readonly credits?: number;
  /** How many jobs of the first organization may run at once. Default the tier's number in `tierLimits`, which is assumed. */
  readonly jobsAtOnce?: number;
  readonly clock?: Clock;
  /** The public origin in URLs of pictures, video and the consent page. Default `http://127.0.0.1:4174`. */
  readonly baseUrl?: string;
  /** Origins that a `returnUrl` may have, on the first key. Default none. */
  readonly returnOrigins?: readonly string[];
  /** Exact origins, such as `http://127.0.0.1:4173`, whose media may be fetched although they are private or not https. */
  readonly allowHosts?: readonly string[];
  /** How media is fetched. Without one, only from `allowHosts`; `@layers-kit/sandbox/node` has one for the whole internet. */
  readonly fetchMedia?: FetchMedia;
  /** How webhooks are delivered. Without one, only to `allowHosts`; `@layers-kit/sandbox/node` has one for the whole internet. */
  readonly deliver?: Deliver;
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
  /** Its own time, which can be held, stepped and sped up. */
  readonly clock: SandboxClock;
  readonly baseUrl: string;
  readonly organizations: {
    /** Adds an organization with its own wallet and budgets. Throws a TypeError when its parent is not there. */
    create(input: OrganizationInput): OrganizationRow;
    /** Changes the tier, or the credits that can be spent. Throws a TypeError when it is not there. */
    update(id: string, changes: OrganizationChanges): OrganizationRow;
  };
  readonly keys: {
    /** Adds a key. All scopes and no return origins unless told. */
    create(input: KeyInput): KeyRow;
  };
  /** What a network and a busy API do: broken connections, delays, refusals, answers that are none. */
  readonly faults: Faults;
  /** Failures, refusals and other turns that otherwise come by chance, brought about on request. */
  readonly outcomes: Outcomes;
  /**
   * Lets everything happen that is due by now, and waits for the webhooks on their way. Nothing runs on a timer of its own:
   * without this, the next request does it; `serveSandbox` calls it twice a second.
   */
  settled(): Promise<void>;
  /**
   * Answers the control API below `/sandbox/`: everything above over HTTP. It is apart from `fetch` because whoever may call
   * it owns the sandbox; `serveSandbox` lets only this machine call it.
   */
  control(request: Request): Promise<Response>;
  /** Forgets everything and starts afresh, with the first organization and key. */
  reset(): Promise<void>;
}

/** Plays the whole Layers API in memory. A fresh one knows one organization and the key `lp_test_sandbox_0000`. */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const state = createState(options.store ?? memoryStore);
  const clock = new SandboxTime(state, { base: options.clock ?? systemClock, speed: options.speed });
  const world = createWorld(options, state, clock);
  clock.onSpeed = (factor) => rescaleWork(world, factor);
  if (options.speed !== undefined && options.speed !== clock.speed) clock.setSpeed(options.speed);
  const { organizations, keys } = seeds(world);
  const seedFirst = (): void => {
    const { tier = "standard", credits = 1_000_000, jobsAtOnce, returnOrigins = [] } = options;
    const limit = jobsAtOnce === undefined ? {} : { jobsAtOnce };
    const { id } = organizations.create({ name: "Sandbox", tier, credits, ...limit });
    keys.create({ organizationId: id, secret: FIRST_KEY, returnOrigins });
  };
  if (state.organizations.size === 0) seedFirst();

  const faults = new FaultList();
  const requests = new RequestLog(() => clock.wallNow());
  const answer = async (request: Request): Promise<Response> => {
    const [room = "", ...rest] = new URL(request.url).pathname.split("/").slice(1);
    if (room === "cdn" || room === "media") return answerFile(world, request, [room, ...rest]);
    if (room === "uploads" && rest.length === 1) return answerUpload(world, request, rest[0] ?? "");
    if (room === "consent" && rest.length === 1) return answerConsentPage(world, request, rest[0] ?? "");
    if (room === "posted" && rest.length === 1) return answerPostedPage(world, rest[0] ?? "");
    return answerCall(world, request);
  };
  const fetch = (request: Request): Promise<Response> =>
    requests.watch(request, () =>
      faults.size === 0 ? answer(request) : answerWithFaults(faults, world.ids, request, () => answer(request)),
    );

  const sandbox: Sandbox = {
    fetch,
    control: (request) => answerControl({ sandbox, world, requests }, request),
    fetchAs: (customerExternalId) => customerFetch(fetch, world.baseUrl, FIRST_KEY, customerExternalId),
    clock,
    baseUrl: world.baseUrl,
    organizations,
    keys,
    faults,
    outcomes: outcomes(world),
    settled: () => settled(world),
    async reset() {
      faults.clear();
      requests.clear();
      world.budgets.clear();
      world.agenda.wall.clear();
      world.agenda.work.clear();
      world.running.clear();
      world.files.clear();
      state.clear();
      clock.reset();
      seedFirst();
      await state.commit();
    },
  };
  return sandbox;
}

function createWorld(options: SandboxOptions, state: State, clock: SandboxClock): World {
  const { baseUrl = "http://127.0.0.1:4174" } = options;
  const random = options.seed === undefined ? undefined : seededRandom(options.seed);
  const world: World = {
    state,
    clock,
    ids: createIds(() => clock.wallNow(), random),
    random: random ?? Math.random,
    art: keepingVideo(options.art ?? createSvgArt()),
    files: options.store?.files ?? memoryFiles(),
    fetchMedia: options.fetchMedia ?? fetchAllowedOnly,
    deliver: options.deliver ?? deliverAllowedOnly,
    underway: new Set(),
    running: new RunningJobs(),
    budgets: new Budgets(),
    idempotency: new Idempotency(state),
    agenda: { wall: new Agenda(), work: new Agenda() },
    get speed() {
      return clock.speed;
    },
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
