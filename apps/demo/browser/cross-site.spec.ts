import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page, Request } from "@playwright/test";
import { expect, test } from "./demo.ts";
import { makeProject } from "./make-project.ts";
import { signInAs } from "./sign-in.ts";

/** Every way in which a page can make a browser call another origin, with the cookies that it would send along. */
const attempts = async (api: string): Promise<string[]> => {
  const read: string[] = [];
  const kit = { "X-Layers-Kit": "1", "Content-Type": "application/json" };
  const ways: RequestInit[] = [
    { mode: "cors" },
    { mode: "no-cors" },
    { mode: "cors", headers: kit },
    { mode: "cors", method: "POST", headers: kit, body: "{}" },
    { mode: "no-cors", method: "POST", body: '{"name":"Taken"}' },
    { mode: "cors", method: "POST", body: new URLSearchParams({ name: "Taken" }) },
    { mode: "cors", method: "PATCH", headers: kit, body: '{"name":"Taken"}' },
    { mode: "cors", method: "DELETE" },
  ];
  for (const way of ways) {
    try {
      const response = await fetch(api, { ...way, credentials: "include" });
      read.push(await response.text());
    } catch {}
  }
  navigator.sendBeacon(api, new Blob(["{}"], { type: "text/plain" }));
  await new Promise((resolve) => {
    const image = new Image();
    image.onload = image.onerror = resolve;
    image.src = api;
  });
  await new Promise((resolve) => {
    const frame = document.createElement("iframe");
    frame.name = "target";
    frame.onload = resolve;
    document.body.append(frame);
    const form = document.createElement("form");
    Object.assign(form, { method: "post", enctype: "text/plain", action: api, target: "target" });
    form.append(Object.assign(document.createElement("input"), { name: '{"name":"Taken","x":"', value: '"}' }));
    document.body.append(form);
    form.submit();
  });
  await new Promise((resolve) => {
    const script = Object.assign(document.createElement("script"), { src: api, onload: resolve, onerror: resolve });
    document.body.append(script);
  });
  return read.filter((text) => text !== "");
};

async function evilSite(): Promise<{ port: number; close: () => void }> {
  const server = createServer((_, response) => {
    response.writeHead(200, { "Content-Type": "text/html" });
    response.end("<!doctype html><title>A prize for you</title>");
  }).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  return { port: (server.address() as AddressInfo).port, close: () => void server.close() };
}

const ownProject = (page: Page): Promise<string> =>
  page.evaluate(async () => (await fetch("/api/layers/v1/projects", { headers: { "X-Layers-Kit": "1" } })).text());

// A sibling on another port is of the same site, so that the session's cookie is sent along; another name is cross-site.
for (const host of ["127.0.0.1", "localhost"]) {
  test(`a page on ${host} gets nothing out of a signed-in customer's browser and changes nothing`, async ({
    page,
    demo,
    context,
  }) => {
    await page.goto(demo);
    await signInAs(page, "Acme Coffee");
    await makeProject(page);
    const before = await ownProject(page);
    expect(before).toContain("customerExternalId");

    const evil = await evilSite();
    const visitor = await context.newPage();
    const requests: Request[] = [];
    visitor.on("request", (request) => {
      if (request.url().startsWith(`${demo}/api/layers`)) requests.push(request);
    });
    await visitor.goto(`http://${host}:${evil.port}/`);
    expect(await visitor.evaluate(attempts, `${demo}/api/layers/v1/projects`)).toEqual([]);
    evil.close();

    // Every way but the ones that ask beforehand and get no leave has sent its call.
    expect(requests.length).toBeGreaterThan(8);
    const sent = await Promise.all(requests.map((request) => request.allHeaders()));
    if (host === "127.0.0.1") expect(sent.some(({ cookie }) => cookie !== undefined)).toBe(true);
    // What the browser shows to nobody, it does not show here; the others were refused.
    const answers = (await Promise.all(requests.map((request) => request.response().catch(() => null)))).filter(
      (answer) => answer !== null,
    );
    expect(answers.length).toBeGreaterThan(0);
    for (const answer of answers) {
      expect([403, 404, 405]).toContain(answer.status());
      expect(Object.keys(await answer.allHeaders()).filter((name) => name.startsWith("access-control"))).toEqual([]);
    }
    expect(await ownProject(page)).toBe(before);
  });
}
