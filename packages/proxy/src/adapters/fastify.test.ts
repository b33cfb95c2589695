import { connect as connectHttp2 } from "node:http2";
import type { AddressInfo } from "node:net";
import fastify, { type FastifyInstance, type FastifyRequest } from "fastify";
import { describe, expect, onTestFinished, test } from "vitest";
import { describeAdapter, hosted, kit, type Mount, OWN, patch } from "../test-support/adapter.ts";
import { type FastifyProxyOptions, layersProxy } from "./fastify.ts";

type Build = (app: FastifyInstance, options: FastifyProxyOptions) => void;

const plainly: Build = (app, options) => void app.register(layersProxy, { ...options, prefix: "/api/layers" });

const mounted =
  (build: Build = plainly, server: { readonly app?: FastifyInstance } = {}): Mount<FastifyRequest> =>
  async (options) => {
    const app = server.app ?? fastify();
    onTestFinished(() => app.close());
    build(app, options);
    await app.listen({ port: 0, host: "127.0.0.1" });
    return (app.server.address() as AddressInfo).port;
  };

describe("on Fastify", () => {
  describeAdapter(mounted());
});

test("without a prefix it is at /api/layers", async () => {
  const { url } = await hosted(mounted((app, options) => void app.register(layersProxy, options)));
  expect((await fetch(url + OWN, { headers: kit })).status).toBe(200);
});

test("within a plugin of the host, the prefixes join", async () => {
  const { url } = await hosted(
    mounted((app, options) => {
      app.register(async (api) => void api.register(layersProxy, { ...options, prefix: "/layers" }), {
        prefix: "/api",
      });
    }),
  );
  expect((await fetch(url + OWN, { headers: kit })).status).toBe(200);
});

test("a prefix that cannot be a mount is told when the server starts", async () => {
  const app = fastify();
  onTestFinished(() => app.close());
  const options = { apiKey: "lp_test_sandbox_0000", origins: ["https://a.example"], authenticate: () => null };
  app.register(layersProxy, { ...options, prefix: "/api/:tenant" });
  await expect(app.ready()).rejects.toThrow("mount is");
});

test("the host's parsers, schemas and error pages stay the host's", async () => {
  const { url, recorded } = await hosted(
    mounted((app, options) => {
      app.setErrorHandler((_error, _request, reply) => reply.code(418).send("the host's page"));
      app.addContentTypeParser("text/x-shout", { parseAs: "string" }, async (_request: FastifyRequest, text: string) =>
        text.toUpperCase(),
      );
      app.post("/host", async (request) => ({ got: request.body }));
      plainly(app, options);
    }),
  );
  const post = async (type: string, body: string): Promise<unknown> =>
    (await fetch(`${url}/host`, { method: "POST", body, headers: { "content-type": type } })).json();
  expect(await post("application/json", '{"a":1}')).toEqual({ got: { a: 1 } });
  expect(await post("text/x-shout", "hey")).toEqual({ got: "HEY" });
  expect((await patch(url, "{")).status).toBe(400);
  expect((await patch(url, "hey", { "content-type": "text/x-shout" })).status).toBe(415);
  expect(recorded).toEqual([]);
});

test("the host's hooks run, and authenticate finds what they left", async () => {
  const { url, asked } = await hosted(
    mounted((app, options) => {
      app.decorateRequest("user", "");
      app.addHook("onRequest", async (request, reply) => {
        Object.assign(request, { user: "anna" });
        reply.header("strict-transport-security", "max-age=1");
      });
      plainly(app, options);
    }),
  );
  const answer = await fetch(url + OWN, { headers: kit });
  expect(answer.headers.get("strict-transport-security")).toBe("max-age=1");
  expect(asked[0]?.raw).toMatchObject({ user: "anna" });
});

test("an id of every length is read whole", async () => {
  const { url } = await hosted(mounted());
  expect((await fetch(`${url}/api/layers/v1/projects/${"a".repeat(150)}`, { headers: kit })).headers.get("vary")).toBe(
    "Cookie",
  );
});

test("a host that rewrites addresses mounts it where they lead", async () => {
  const app = fastify({ rewriteUrl: (req) => (req.url ?? "").replace("/partner/", "/api/layers/") });
  const { url } = await hosted(mounted(plainly, { app }));
  expect((await fetch(`${url}/partner/v1/projects/prj_acme`, { headers: kit })).status).toBe(200);
});

test("is reached without a socket by inject", async () => {
  const app = fastify();
  const { recorded } = await hosted(mounted(plainly, { app }));
  const answer = await app.inject({ method: "PATCH", url: OWN, headers: kit, payload: { tagline: "B" } });
  expect(answer.statusCode).toBe(200);
  expect(recorded.at(-1)?.body).toBe('{"tagline":"B"}');
});

test("serves HTTP/2", async () => {
  const app = fastify({ http2: true }) as unknown as FastifyInstance;
  const { url } = await hosted(mounted(plainly, { app }));
  const client = connectHttp2(url);
  onTestFinished(() => void client.close());
  const send = (headers: Record<string, string>, body: string): Promise<number> =>
    new Promise((resolve, reject) => {
      const stream = client.request({ ":path": OWN, ...kit, ...headers }, { endStream: body === "" });
      stream.on("response", (head) => resolve(Number(head[":status"])));
      stream.on("error", reject);
      stream.resume();
      if (body !== "") stream.end(body);
    });
  const json = { "content-type": "application/json" };
  expect(await send({ ":method": "GET" }, "")).toBe(200);
  expect(await send({ ":method": "PATCH", ...json }, '{"tagline":"B"}')).toBe(200);
  expect(await send({ ":method": "PATCH", ...json }, '{"status":"archived"}')).toBe(422);
});
