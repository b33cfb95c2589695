import { connect } from "node:net";
import { describe, expect, onTestFinished, test } from "vitest";
import type { AuthenticateRequest } from "../identity.ts";
import type { ProxyOptions } from "../options.ts";
import { KEY } from "./fake-api.ts";
import { ORIGIN } from "./harness.ts";
import { json, type Recorded, recordingUpstream, sendRaw, statusOf } from "./http.ts";

export const OWN = "/api/layers/v1/projects/prj_acme";
const ANOTHERS = "/api/layers/v1/projects/prj_tide";

/** Mounts the proxy at `/api/layers` in a host of its own that ends with the test; the port it listens on. */
export type Mount<Raw> = (options: ProxyOptions<Raw>) => Promise<number>;

export interface Hosted<Raw> {
  readonly port: number;
  readonly url: string;
  readonly recorded: readonly Recorded[];
  /** What `authenticate` was asked with. */
  readonly asked: readonly AuthenticateRequest<Raw>[];
}

/** The proxy in its host, before an API that records and knows one project of each of two customers. */
export async function hosted<Raw>(mount: Mount<Raw>): Promise<Hosted<Raw>> {
  const { url: baseUrl, recorded } = await recordingUpstream((req, res) => {
    const id = /^\/v1\/projects\/(prj_(acme|tide))$/.exec(req.url ?? "");
    if (id) json(res, 200, { id: id[1], customerExternalId: id[2] });
    else json(res, 404, { error: { code: "NOT_FOUND", message: "no", requestId: "req_1" } });
  });
  const asked: AuthenticateRequest<Raw>[] = [];
  const port = await mount({ ...options(baseUrl), authenticate: (request) => (asked.push(request) > 0 ? acme : null) });
  return { port, url: `http://127.0.0.1:${port}`, recorded, asked };
}

const acme = { customerExternalId: "acme" };

function options<Raw>(baseUrl: string): ProxyOptions<Raw> {
  return { apiKey: KEY, origins: [ORIGIN], baseUrl, denialFloorMs: 0, authenticate: () => acme, log: () => {} };
}

export const kit: Readonly<Record<string, string>> = { "x-layers-kit": "1" };

export function patch(url: string, body: string, headers: Record<string, string> = {}): Promise<Response> {
  const sent = { ...kit, "content-type": "application/json", ...headers };
  return fetch(url + OWN, { method: "PATCH", body, headers: sent });
}

/** What every adapter owes its host, whatever the platform. */
export function describeAdapter<Raw>(mount: Mount<Raw>): void {
  describe("as on every platform", () => {
    test("a customer reaches their own, and what is another's is not there", async () => {
      const { url } = await hosted(mount);
      const own = await fetch(url + OWN, { headers: kit });
      expect([own.status, await own.json()]).toEqual([200, { id: "prj_acme", customerExternalId: "acme" }]);
      const another = await fetch(url + ANOTHERS, { headers: kit });
      expect([another.status, await another.json()]).toMatchObject([404, { error: { code: "NOT_FOUND" } }]);
      expect(another.headers.get("cache-control")).toBe("no-store, private");
    });

    test("a body arrives once, checked and written anew", async () => {
      const { url, recorded } = await hosted(mount);
      expect((await patch(url, '{ "tagline": "A", "tagline": "B" }')).status).toBe(200);
      expect(recorded.at(-1)).toMatchObject({ method: "PATCH", body: '{"tagline":"B"}' });
      expect((await patch(url, '{"status":"archived"}')).status).toBe(422);
      expect((await patch(url, "{}", { "content-type": "text/plain" })).status).toBe(415);
    });

    test("HEAD and OPTIONS are no way in, and OPTIONS opens nothing to other origins", async () => {
      const { url, recorded } = await hosted(mount);
      for (const method of ["HEAD", "OPTIONS"]) {
        const answer = await fetch(url + OWN, { method, headers: { ...kit, origin: "https://evil.com" } });
        expect([method, answer.status, answer.headers.get("allow")]).toEqual([method, 405, "GET, PATCH"]);
        expect([...answer.headers.keys()].filter((name) => name.startsWith("access-control"))).toEqual([]);
      }
      expect(recorded).toEqual([]);
    });

    test("headers about the way here do not move the origin", async () => {
      const { port, asked } = await hosted(mount);
      const forwarded = [
        "X-Forwarded-Host: evil.com",
        "X-Forwarded-Proto: http",
        "Forwarded: host=evil.com;proto=http",
      ];
      const request = [`GET ${OWN} HTTP/1.1`, "Host: evil.com", "X-Layers-Kit: 1", ...forwarded, "Connection: close"];
      expect(statusOf(await sendRaw(port, `${request.join("\r\n")}\r\n\r\n`))).toBe(200);
      expect(asked.map(({ method, url }) => [method, url])).toEqual([["GET", ORIGIN + OWN]]);
    });

    test("a header sent twice counts as neither", async () => {
      const { port, recorded } = await hosted(mount);
      const send = async (line: string, ...headers: string[]): Promise<number> => {
        const head = [`${line} ${OWN} HTTP/1.1`, "Host: x", "Connection: close", "X-Layers-Kit: 1", ...headers];
        return statusOf(await sendRaw(port, `${head.join("\r\n")}\r\n\r\n${line === "PATCH" ? "{}" : ""}`));
      };
      expect(await send("GET", `Origin: ${ORIGIN}`, "Origin: https://evil.com")).toBe(403);
      expect(await send("GET", `Origin: ${ORIGIN}`, `Origin: ${ORIGIN}`)).toBe(403);
      const types = ["Content-Type: application/json", "Content-Type: text/plain"];
      expect(await send("PATCH", "Content-Length: 2", ...types)).toBe(415);
      expect(recorded).toEqual([]);
    });

    test("a page that has gone ends its read upstream", async () => {
      let leave = (): void => {};
      let ended = (): void => {};
      const hasEnded = new Promise<void>((resolve) => {
        ended = resolve;
      });
      const { url: baseUrl } = await recordingUpstream((_, res) => {
        res.once("close", ended);
        leave();
      });
      const socket = connect(await mount(options(baseUrl)), "127.0.0.1");
      onTestFinished(() => void socket.destroy());
      leave = () => socket.destroy();
      socket.write(`GET ${OWN} HTTP/1.1\r\nHost: x\r\nX-Layers-Kit: 1\r\n\r\n`);
      await hasEnded;
    });
  });
}
