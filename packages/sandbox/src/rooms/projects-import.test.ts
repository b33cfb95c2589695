import { describe, expect, test } from "vitest";
import { error } from "../testing/generating.ts";
import { brand, MEDIA, MINUTE, play } from "../testing/play.ts";
import { pageWords } from "../words/page-words.ts";

const bare = { name: brand.name, timezone: brand.timezone };

describe("an import", () => {
  test("of a website fills what the project does not say itself, once its job has ended", async () => {
    const { call, clock } = play();
    const { id } = (await call("POST", "/v1/projects", bare)).body;
    const started = await call("POST", `/v1/projects/${id}/ingest/website`, { url: `${MEDIA}/page.html` });
    expect(started.body).toMatchObject({ kind: "project_ingest_website", projectId: id, stage: "fetching" });
    const read = async () => (await call("GET", `/v1/projects/${id}`)).body;
    expect(await read()).toMatchObject({ brandContext: null, ingestState: { website: { status: "running" } } });
    clock.step(10_000);
    expect(await read()).toMatchObject({
      appName: null,
      platformWebDomain: "media.partner.example",
      brandContext: { appName: "Tide Coffee & Friends", appDescription: "Coffee that shows up, roasted weekly." },
      ingestState: { website: { status: "completed", jobId: started.body.jobId } },
    });
    await call("PATCH", `/v1/projects/${id}`, { appName: "Tide" });
    expect((await read()).brandContext.appName).toBe("Tide");
  });

  test("of a page that is not there ends with SCRAPE_FAILED", async () => {
    const { call, clock } = play();
    const { id } = (await call("POST", "/v1/projects", bare)).body;
    const { jobId } = (await call("POST", `/v1/projects/${id}/ingest/website`, { url: `${MEDIA}/none` })).body;
    clock.step(MINUTE);
    expect((await call("GET", `/v1/jobs/${jobId}`)).body.error).toMatchObject({ code: "SCRAPE_FAILED" });
    const state = (await call("GET", `/v1/projects/${id}`)).body.ingestState;
    expect(state.website.status).toBe("failed");
  });

  test("of an app keeps its ids, and needs one of them", async () => {
    const { call, clock } = play();
    const { id } = (await call("POST", "/v1/projects", bare)).body;
    const refused = await call("POST", `/v1/projects/${id}/ingest/appstore`, { countryCode: "no" });
    expect(refused).toMatchObject(error(422, "VALIDATION"));
    await call("POST", `/v1/projects/${id}/ingest/appstore`, { iosBundleId: "com.tide" });
    clock.step(MINUTE);
    expect((await call("GET", `/v1/projects/${id}`)).body.platformIosBundleId).toBe("com.tide");
  });

  test("takes its own scope", async () => {
    const { call, as, sandbox } = play();
    const { organizationId } = (await call("GET", "/v1/whoami")).body;
    const key = sandbox.keys.create({ organizationId, scopes: ["projects:write"] });
    const { id } = (await call("POST", "/v1/projects", bare)).body;
    const refused = await as(key.secret).call("POST", `/v1/projects/${id}/ingest/website`, {
      url: `${MEDIA}/page.html`,
    });
    expect(refused).toMatchObject(error(403, "FORBIDDEN_SCOPE"));
  });
});

test.each([
  ["", {}],
  ["<title> A\n b </title>", { title: "A b" }],
  [`<meta content='It&#39;s tea' name=description>`, { description: "It's tea" }],
  [`<title>T</title><meta property="og:site_name" content="Site">`, { title: "Site" }],
  [`<meta name="description">`.repeat(50_000), {}],
])("a page's words are read from %j", (html, words) => {
  expect(pageWords(html)).toEqual(words);
});
