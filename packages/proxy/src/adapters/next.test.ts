import { serve } from "@hono/node-server";
import { routes } from "@layers-kit/contract";
import { describe, expect, onTestFinished, test } from "vitest";
import { describeAdapter, type Mount } from "../test-support/adapter.ts";
import { createNextProxy, type NextRoute } from "./next.ts";

/** Calls the export of a method, as Next.js does. What Next.js itself does before is proved in `examples/next`. */
const mounted: Mount<Request> = (options) => {
  const route = createNextProxy(options);
  const fetch = (request: Request): Promise<Response> => route[request.method as keyof NextRoute](request);
  return new Promise((resolve) => {
    const server = serve({ fetch, port: 0, hostname: "127.0.0.1" }, ({ port }) => resolve(port));
    onTestFinished(() => void server.close());
  });
};

describe("as a route handler of Next.js", () => {
  describeAdapter(mounted);
});

test("has an export for every method of the table, and for those that Next.js would answer itself", () => {
  const { apiKey, origins } = { apiKey: "lp_test_sandbox_0000", origins: ["https://app.example.com"] };
  const exported = Object.keys(createNextProxy({ apiKey, origins, authenticate: () => null }));
  expect(exported).toEqual(expect.arrayContaining([...new Set(routes.map(({ method }) => method))]));
  expect(exported).toEqual(expect.arrayContaining(["HEAD", "OPTIONS"]));
});

test("options as a function are read with the first request, where the key is, and once", async () => {
  let read = 0;
  const { GET } = createNextProxy(() => {
    read++;
    return { apiKey: "lp_test_sandbox_0000", origins: ["https://app.example.com"], authenticate: () => null };
  });
  expect(read).toBe(0);
  for (let i = 0; i < 2; i++) {
    const headers = { "x-layers-kit": "1" };
    const answer = await GET(new Request("https://app.example.com/api/layers/v1/projects", { headers }));
    expect(answer.status).toBe(401);
  }
  expect(read).toBe(1);
});

test("options that cannot work throw at once, or with the first request", async () => {
  const broken = { apiKey: "", origins: ["https://app.example.com"], authenticate: () => null };
  expect(() => createNextProxy(broken)).toThrow("apiKey is empty");
  const { GET } = createNextProxy(() => broken);
  await expect(GET(new Request("https://app.example.com/api/layers/v1/projects"))).rejects.toThrow("apiKey is empty");
});
