import { describe, expect, test } from "vitest";
import { createNodeProxy } from "../node.ts";
import { KEY } from "../test-support/fake-api.ts";
import { ORIGIN } from "../test-support/harness.ts";
import { json, listen, recordingUpstream } from "../test-support/http.ts";

const own = { id: "prj_acme", customerExternalId: "acme" };

describe("a browser that goes away", () => {
  /** How the API's side of a call ends when its browser leaves in the middle. */
  async function leave(method: "GET" | "PATCH"): Promise<string> {
    let report = (_: string): void => {};
    const ended = new Promise<string>((resolve) => {
      report = resolve;
    });
    const browser = new AbortController();
    let finish = (): void => {};
    const upstream = await recordingUpstream((req, res) => {
      if (req.method !== method) return json(res, 200, own);
      res.on("close", () => report(res.writableFinished ? "finished" : "aborted"));
      finish = () => json(res, 200, own);
      browser.abort();
    });
    const proxy = createNodeProxy({
      apiKey: KEY,
      origins: [ORIGIN],
      baseUrl: upstream.url,
      authenticate: () => ({ customerExternalId: "acme" }),
      log: () => {},
    });
    const { url } = await listen((req, res) => {
      proxy(req, res);
      // Nothing tells that a call was not ended, so one that would be is given the time to end.
      res.once("close", () => method === "PATCH" && setTimeout(() => finish(), 100));
    });
    const headers = { "x-layers-kit": "1", "content-type": "application/json" };
    await fetch(`${url}/api/layers/v1/projects/prj_acme`, {
      method,
      headers,
      ...(method === "PATCH" && { body: "{}" }),
      signal: browser.signal,
    }).catch(() => {});
    return ended;
  }

  test("ends a read upstream", async () => {
    expect(await leave("GET")).toBe("aborted");
  });

  test("lets a change that was sent be finished", async () => {
    expect(await leave("PATCH")).toBe("finished");
  });
});
