import { readFileSync } from "node:fs";
import type { CreateProjectRequest } from "@layers-kit/contract";
import {
  createManualClock,
  createSandbox,
  FIRST_KEY,
  type ManualClock,
  type Sandbox,
  type SandboxOptions,
} from "../index.ts";
import { requireShape } from "./shapes.ts";

export const PARTNER = "https://app.partner.example";
export const MEDIA = "http://media.partner.example";
export const MINUTE = 60_000;
export const HOUR = 3_600_000;

export const description: string =
  "Single-origin coffee subscriptions for runners and night-shift workers. Beans roasted weekly, shipped on the day you choose, so the bag never goes stale.";

export const brand: CreateProjectRequest = {
  name: "Tide Coffee",
  timezone: "Europe/Oslo",
  appName: "Tide Coffee",
  appDescription: description,
  tagline: "Coffee that shows up.",
};

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads answers field by field.
  readonly body: any;
}

export interface Player {
  readonly sandbox: Sandbox;
  readonly clock: ManualClock;
  call(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
  /** Sees every call and its answer. */
  watch(seen: (method: string, path: string, answer: Answer) => void): void;
  /** The same organization or another, seen by another key. */
  as(key: string): Player;
  /** Connects an account through the consent page. */
  connect(projectId: string, handle?: string, platform?: "tiktok" | "instagram"): Promise<string>;
  /** Makes a finished piece of content. */
  make(projectId: string): Promise<string>;
}

/** A sandbox on a clock that tests step, with a shorthand for calling it that holds every answer to its shape. */
export function play(options: SandboxOptions = {}): Player {
  const clock = createManualClock();
  const files = fileHost();
  const sandbox = createSandbox({
    clock,
    tier: "partner",
    seed: "test",
    returnOrigins: [PARTNER],
    allowHosts: [MEDIA],
    fetchMedia: files,
    ...options,
  });
  return player(sandbox, clock, FIRST_KEY);
}

function player(sandbox: Sandbox, clock: ManualClock, key: string): Player {
  let watcher: Parameters<Player["watch"]>[0] | undefined;
  const call: Player["call"] = async (method, path, body, headers = {}) => {
    const sent = new Headers({ Authorization: `Bearer ${key}`, ...headers });
    if (body !== undefined && !sent.has("Content-Type")) sent.set("Content-Type", "application/json");
    const text = body === undefined || typeof body === "string" ? body : JSON.stringify(body);
    const response = await sandbox.fetch(
      new Request(`${sandbox.baseUrl}${path}`, { method, headers: sent, ...(text !== undefined && { body: text }) }),
    );
    const received = await response.text();
    const parsed = received === "" ? null : JSON.parse(received);
    const answer = { status: response.status, headers: response.headers, body: parsed };
    requireShape(method, path, response.status, parsed);
    watcher?.(method, path, answer);
    return answer;
  };
  return {
    sandbox,
    clock,
    call,
    watch(seen) {
      watcher = seen;
    },
    as: (other) => player(sandbox, clock, other),
    async connect(projectId, handle = "tidecoffee", platform = "tiktok") {
      const returnUrl = `${PARTNER}/callback`;
      const { body } = await call("POST", `/v1/projects/${projectId}/social/oauth-url`, { platform, returnUrl });
      await consent(sandbox, body.authorizeUrl, { decision: "allow", handle });
      const status = await call("GET", `/v1/projects/${projectId}/social/oauth-status?state=${body.state}`);
      return status.body.socialAccountId;
    },
    async make(projectId) {
      const list = await call("GET", `/v1/projects/${projectId}/influencers?status=ready`);
      const found = await call("GET", `/v1/projects/${projectId}/content/source-recommendations?kind=slideshow`);
      const started = await call("POST", `/v1/projects/${projectId}/content/slideshow-remix`, {
        tiktokVideoId: found.body.items[0].tiktokId,
        influencerId: list.body.items[0].influencerId,
      });
      clock.step(2 * MINUTE);
      return started.body.containerIds[0];
    },
  };
}

/** Fills in the consent page's form as a browser does. */
export function consent(sandbox: Sandbox, url: string, fields: Record<string, string>): Promise<Response> {
  return sandbox.fetch(
    new Request(url, {
      method: "POST",
      headers: { "Content-Type": "application/x-www-form-urlencoded" },
      body: new URLSearchParams(fields).toString(),
    }),
  );
}

const fixtures: Readonly<Record<string, string>> = {
  "/logo.png": "logo.png",
  "/screenshot.webp": "screenshot.webp",
  "/demo.mp4": "demo.mp4",
  "/page.html": "page.html",
};

/** A host of real files, in the place of the internet. */
function fileHost(): NonNullable<SandboxOptions["fetchMedia"]> {
  return async (url) => {
    const name = fixtures[url.pathname];
    const bytes = name === undefined ? null : readFileSync(new URL(`./media/${name}`, import.meta.url));
    async function* body() {
      if (bytes) yield new Uint8Array(bytes);
    }
    return { status: bytes ? 200 : 404, headers: new Headers(), body: body() };
  };
}
