import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { undiciTransport } from "../node.ts";
import { KEY } from "../test-support/fake-api.ts";
import { codeOf, harness } from "../test-support/harness.ts";
import { selfSigned } from "../test-support/self-signed.ts";
import { fetchTransport } from "./transport.ts";

test.each([
  ["undici", undiciTransport()],
  ["fetch", fetchTransport()],
])("an API whose certificate nobody vouches for is not told the key, by %s", async (_, transport) => {
  let heard = 0;
  const server = createServer(selfSigned("localhost"), (_, res) => {
    heard++;
    res.end("{}");
  }).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const { port } = server.address() as AddressInfo;
  const h = harness({ transport, baseUrl: `https://localhost:${port}` });
  const answer = await h.send("acme", { path: "/v1/projects/prj_acme" });
  expect([answer.status, codeOf(answer), heard]).toEqual([502, "UPSTREAM_UNAVAILABLE", 0]);
  expect(h.logged[0]?.reason).toMatch(/certificate|SELF_SIGNED/i);
  expect(JSON.stringify([answer, h.logged])).not.toContain(KEY);
});
