import type { AddressInfo } from "node:net";
import express, { type Express, type Request } from "express";
import { describe, expect, onTestFinished, test } from "vitest";
import { describeAdapter, hosted, kit, type Mount, OWN, patch } from "../test-support/adapter.ts";
import { createExpressProxy, type ExpressProxyOptions } from "./express.ts";

function listening(app: Express): Promise<number> {
  return new Promise((resolve) => {
    const server = app.listen(0, "127.0.0.1", () => resolve((server.address() as AddressInfo).port));
    onTestFinished(() => {
      server.close();
      server.closeAllConnections();
    });
  });
}

type Build = (app: Express, options: ExpressProxyOptions) => void;

const mounted =
  (build: Build): Mount<Request> =>
  (options) => {
    const app = express();
    build(app, options);
    return listening(app);
  };

const plainly = mounted((app, options) => app.use("/api/layers", createExpressProxy(options)));
const behind = (...parsers: express.RequestHandler[]): Mount<Request> =>
  mounted((app, options) => app.use(...parsers, createExpressProxy(options)));

describe("on Express", () => {
  describeAdapter(plainly);
});

describe("behind express.json()", () => {
  describeAdapter(behind(express.json()));
});

test("in a Router it reads the whole path, and not what Express left of it", async () => {
  const { url } = await hosted<Request>(
    mounted((app, options) => {
      const layers = express.Router().use("/layers", createExpressProxy(options));
      app.use("/api", layers);
    }),
  );
  expect((await fetch(url + OWN, { headers: kit })).status).toBe(200);
  expect((await fetch(`${url}/api/LAYERS/v1/projects/prj_acme`, { headers: kit })).status).toBe(404);
});

test("authenticate finds what the host's own session left on the request", async () => {
  const { url, asked } = await hosted<Request>(
    mounted((app, options) => {
      app.use((req, _res, next) => {
        Object.assign(req, { user: "anna" });
        next();
      });
      app.use("/api/layers", createExpressProxy(options));
    }),
  );
  await fetch(url + OWN, { headers: kit });
  expect(asked[0]?.raw).toMatchObject({ user: "anna", baseUrl: "/api/layers" });
});

describe("a body that was parsed before", () => {
  test.each<[string, express.RequestHandler]>([
    ["as text", express.text({ type: "*/*" })],
    ["as bytes", express.raw({ type: "*/*" })],
    ["by a parser that takes every type", express.json({ type: "*/*" })],
  ])("%s is still judged by its own type", async (_, parser) => {
    const { url, recorded } = await hosted<Request>(behind(parser));
    expect((await patch(url, '{"tagline":"B"}')).status).toBe(200);
    expect(recorded.at(-1)?.body).toBe('{"tagline":"B"}');
    expect((await patch(url, '{"tagline":"C"}', { "content-type": "text/plain" })).status).toBe(415);
  });

  test("as a form is no JSON", async () => {
    const { url } = await hosted<Request>(behind(express.urlencoded()));
    const form = { "content-type": "application/x-www-form-urlencoded" };
    expect((await patch(url, "tagline=B", form)).status).toBe(415);
  });

  const parser = express.json({ limit: "20mb", strict: false });

  test.each([
    ["larger than the proxy takes", `{"tagline":"${"a".repeat(300_000)}"}`, 413],
    ["nested a hundred thousand deep", `${"[".repeat(100_000)}${"]".repeat(100_000)}`, 422],
    ["with a key that would change every object", '{"__proto__":{"admin":true}}', 422],
    ["with half a character", '{"tagline":"\\ud800"}', 422],
    ["that is not an object", "null", 422],
  ])("%s is refused as if it came over the wire", async (_, body, status) => {
    const answers = [];
    for (const mount of [behind(parser), plainly]) {
      const { url, recorded } = await hosted<Request>(mount);
      const answer = await patch(url, body);
      answers.push([answer.status, (await answer.text()).replace(/req_\w+/, "")]);
      expect(recorded).toEqual([]);
    }
    expect(answers[0]?.[0]).toBe(status);
    expect(answers[0]).toEqual(answers[1]);
  });

  test("in chunks, and larger than the proxy takes, is refused too", async () => {
    const { url } = await hosted<Request>(behind(parser));
    const answer = await fetch(url + OWN, {
      method: "PATCH",
      body: new Blob([`{"tagline":"${"a".repeat(300_000)}"}`]).stream(),
      headers: { ...kit, "content-type": "application/json" },
      duplex: "half",
    } as RequestInit);
    expect(answer.status).toBe(413);
  });

  test("into what is no JSON is the host's mistake, and is said in its log only", async () => {
    const reasons: string[] = [];
    const circular: Record<string, unknown> = {};
    circular.self = circular;
    const { url } = await hosted<Request>((options) =>
      behind(express.json(), (req, _res, next) => {
        req.body = circular;
        next();
      })({ ...options, log: ({ reason }) => void reasons.push(reason) }),
    );
    const answer = await patch(url, "{}");
    expect([answer.status, await answer.json()]).toMatchObject([500, { error: { code: "INTERNAL" } }]);
    expect(reasons).toEqual([expect.stringContaining("body parser")]);
  });
});

test("an answer that the host gave meanwhile is left alone", async () => {
  const { url } = await hosted<Request>(
    mounted((app, options) => {
      const layers = createExpressProxy(options);
      app.use((req, res, next) => {
        layers(req, res, next);
        res.status(503).send("too late");
      });
    }),
  );
  const answer = await fetch(url + OWN, { headers: kit });
  expect([answer.status, await answer.text()]).toEqual([503, "too late"]);
});
