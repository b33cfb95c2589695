import { describe, expect, it } from "vitest";
import { CONTENT_FILES_PATH } from "./content-files.ts";
import { signInAs } from "./testing/customer.ts";
import { onboard } from "./testing/onboard.ts";
import { startTestDemo } from "./testing/start.ts";
import { Visitor } from "./testing/visitor.ts";

describe("a file of finished content", () => {
  it("is given to its owner to save, from this origin", async () => {
    const demo = await startTestDemo();
    const owner = await signInAs("tide-tea", demo.url);
    const { content } = await onboard(owner, "Tide Tea");
    const url = content.preview?.imageUrls?.[0] ?? "";
    const path = (of: string): string => `${CONTENT_FILES_PATH}/${content.id}?${new URLSearchParams({ url: of })}`;

    const file = await fetch(demo.url + path(url), { headers: owner.visitor.pageHeaders });
    expect(file.status).toBe(200);
    expect(file.headers.get("content-type")).toMatch(/^image\//);
    expect(file.headers.get("content-disposition")).toBe("attachment");
    expect(Buffer.from(await file.arrayBuffer())).toEqual(Buffer.from(await (await fetch(url)).arrayBuffer()));

    for (const other of [`${demo.apiUrl}/v1/whoami`, `${demo.url}/api/config`, "file:///etc/hostname", ""]) {
      expect((await owner.visitor.fetch(path(other))).status).toBe(404);
    }
    const stranger = await signInAs("acme-coffee", demo.url);
    expect((await stranger.visitor.fetch(path(url))).status).toBe(404);
    expect((await new Visitor(demo.url).fetch(path(url))).status).toBe(401);
    expect((await owner.visitor.fetch(path(url), { method: "POST" })).status).toBe(405);
  });
});
