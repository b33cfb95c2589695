import { type ErrorEnvelope, headers as names, type Route, routes } from "@layers-kit/contract";
import { serverRoutes } from "@layers-kit/contract/server";
import { FIRST_KEY } from "@layers-kit/sandbox";
import { beforeEach, describe, expect, it } from "vitest";
import { signInAs } from "./testing/customer.ts";
import { idsOf } from "./testing/ids-of.ts";
import { inventory } from "./testing/inventory.ts";
import { onboard } from "./testing/onboard.ts";
import { rawRequest, sendRaw } from "./testing/raw.ts";
import { hostileBodies, hostileTargets } from "./testing/raw-corpus.ts";
import { type Ids, requestFor } from "./testing/requests.ts";
import { startTestDemo } from "./testing/start.ts";

/** Somebody who may call, with a project of their own, and a victim. */
interface Attack {
  readonly origin: string;
  /** What stands before `/v1`. */
  readonly mount: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly own: Ids;
  readonly victim: Ids;
  /** Paths that are there, but not for whoever attacks. */
  readonly closed: readonly string[];
  readonly apiUrl: string;
}

async function throughTheProxy(): Promise<Attack> {
  const demo = await startTestDemo();
  const [acme, tide] = [await signInAs("acme-coffee", demo.url), await signInAs("tide-tea", demo.url)];
  const [theirs, own] = await Promise.all([onboard(acme, "Acme Coffee"), onboard(tide, "Tide Tea")]);
  const { pageHeaders } = tide.visitor;
  return {
    origin: demo.url,
    mount: "/api/layers",
    headers: pageHeaders,
    own: idsOf(own),
    victim: idsOf(theirs),
    closed: serverRoutes.filter(({ method, path }) => method === "GET" && !path.includes(":")).map(({ path }) => path),
    apiUrl: demo.apiUrl,
  };
}

async function atTheSandbox(): Promise<Attack> {
  const attack = await throughTheProxy();
  // With the partner's own key nothing is foreign, so the victim is nobody.
  const nobody = { ...attack.own, project: "prj_00000000-0000-4000-8000-000000000000" };
  return {
    ...attack,
    origin: attack.apiUrl,
    mount: "",
    headers: { [names.authorization]: `Bearer ${FIRST_KEY}` },
    victim: nobody,
    closed: [],
  };
}

/** What is wrong with an answer that should refuse; nothing when it does. */
function flawOf(what: string, status: number | undefined, body: string | undefined): string[] {
  const said = `${what} was answered ${status} with ${body?.slice(0, 200)}`;
  if (status === undefined || status < 400 || status >= 500) return [said];
  try {
    const { error } = JSON.parse(body ?? "") as Partial<ErrorEnvelope>;
    return typeof error?.code === "string" && typeof error.message === "string" && error.requestId.startsWith("req_")
      ? []
      : [said];
  } catch {
    return [said];
  }
}

describe.each([
  ["the proxy", throughTheProxy],
  ["the sandbox", atTheSandbox],
])("%s answers hostile input with a 4xx in the envelope, and changes nothing:", (_, prepare) => {
  let attack: Attack;
  beforeEach(async () => {
    attack = await prepare();
  });

  it("targets", async () => {
    const { origin, mount, own, victim, closed } = attack;
    const targets = [...hostileTargets(mount, own.project, victim.project), ...closed.map((path) => `${mount}${path}`)];
    const before = await inventory(attack.apiUrl);
    const lines = ["Host: 127.0.0.1", ...Object.entries(attack.headers).map(([name, value]) => `${name}: ${value}`)];
    const flaws = await Promise.all(
      targets.map(async (target) => {
        const shown = target.slice(0, 120);
        const answer = await sendRaw(origin, rawRequest("GET", target, lines));
        expect(answer?.head, shown).not.toMatch(/^x-evil/im);
        return flawOf(shown, answer?.status, answer?.body);
      }),
    );
    expect(flaws.flat()).toEqual([]);
    expect(await inventory(attack.apiUrl)).toEqual(before);
  });

  it("bodies, in every call that takes one or might", async () => {
    const before = await inventory(attack.apiUrl);
    const writes = routes.filter(({ method }) => method !== "GET");
    const flaws = await Promise.all(
      writes.flatMap((route) => hostileBodies.map(([what, type, body]) => refuses(attack, route, what, type, body))),
    );
    expect(flaws.flat()).toEqual([]);
    expect(await inventory(attack.apiUrl)).toEqual(before);
  });

  it("methods that a path does not have", async () => {
    const { origin, mount, own } = attack;
    for (const method of ["PUT", "DELETE", "OPTIONS", "HEAD", "TRACE", "PROPFIND"]) {
      const answer = await fetchAs(attack, method, `${mount}/v1/projects/${own.project}`).catch(() =>
        sendRaw(origin, rawRequest(method, `${mount}/v1/projects/${own.project}`, ["Host: 127.0.0.1"])),
      );
      expect(answer?.status, method).toBeGreaterThanOrEqual(400);
      expect(answer?.status, method).toBeLessThan(500);
    }
  });
});

async function refuses(
  attack: Attack,
  route: Route,
  what: string,
  type: string,
  body: string | Uint8Array<ArrayBuffer>,
): Promise<string[]> {
  const { method, target } = requestFor(route, attack.own, attack.origin);
  const response = await fetchAs(attack, method, attack.mount + target, { body, headers: { "Content-Type": type } });
  return flawOf(`${route.name} with ${what}`, response.status, await response.text());
}

function fetchAs(attack: Attack, method: string, target: string, init: RequestInit = {}): Promise<Response> {
  const headers = { ...attack.headers, [names.idempotencyKey]: crypto.randomUUID(), ...init.headers };
  return fetch(attack.origin + target, { ...init, method, headers });
}
