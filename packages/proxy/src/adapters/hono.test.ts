import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import { type Context, Hono } from "hono";
import { describe, expect, onTestFinished, test } from "vitest";
import { undiciTransport } from "../node/undici-transport.ts";
import { describeAdapter, hosted, kit, type Mount, OWN, patch } from "../test-support/adapter.ts";
import { createHonoProxy, type HonoProxyOptions } from "./hono.ts";

function listening(fetch: (request: Request) => Response | Promise<Response>): Promise<number> {
  return new Promise((resolve) => {
    const server = serve({ fetch, port: 0, hostname: "127.0.0.1" }, ({ port }) => resolve(port as AddressInfo["port"]));
    onTestFinished(() => void server.close());
  });
}

const mounted =
  (build: (app: Hono, options: HonoProxyOptions) => unknown): Mount<Context> =>
  (options) => {
    const app = new Hono();
    build(app, options);
    return listening(app.fetch as (request: Request) => Promise<Response>);
  };

const plainly = mounted((app, options) => app.all("/api/layers/*", createHonoProxy(options)));

describe("on Hono", () => {
  describeAdapter(plainly);
});

describe("on Hono with Node's transport", () => {
  describeAdapter(
    mounted((app, o) => app.all("/api/layers/*", createHonoProxy({ ...o, transport: undiciTransport() }))),
  );
});

test("below a base path it reads the whole path", async () => {
  const { url } = await hosted(
    mounted((app, options) => app.route("/api", new Hono().all("/layers/*", createHonoProxy(options)))),
  );
  expect((await fetch(url + OWN, { headers: kit })).status).toBe(200);
});

test("authenticate finds what the host's middleware set on the context", async () => {
  type Session = { Variables: { user: string } };
  const app = new Hono<Session>();
  let found = "";
  const { recorded } = await hosted<Context<Session>>(async (options) => {
    app.use(async (context, next) => {
      context.set("user", "acme");
      await next();
    });
    const authenticate: HonoProxyOptions<Session>["authenticate"] = ({ raw }) => {
      found = raw?.get("user") ?? "";
      return { customerExternalId: found };
    };
    app.all("/api/layers/*", createHonoProxy<Session>({ ...options, authenticate }));
    return 0;
  });
  expect((await app.request(OWN, { headers: kit })).status).toBe(200);
  expect([found, recorded.length]).toEqual(["acme", 1]);
});

test.each(["json", "text", "arrayBuffer"] as const)(
  "a body that middleware has read as %s is still there",
  async (as) => {
    const { url, recorded } = await hosted(
      mounted((app, options) => {
        app.use(async (context, next) => {
          await context.req[as]();
          await next();
        });
        app.all("/api/layers/*", createHonoProxy(options));
      }),
    );
    expect((await patch(url, '{"tagline":"B"}')).status).toBe(200);
    expect(recorded.at(-1)?.body).toBe('{"tagline":"B"}');
    expect((await patch(url, `{"tagline":"${"a".repeat(300_000)}"}`)).status).toBe(413);
  },
);
