import { headers as names } from "@layers-kit/contract";
import { FIRST_KEY } from "@layers-kit/sandbox";
import { describe, expect, it } from "vitest";
import { signInAs } from "./testing/customer.ts";
import { png } from "./testing/files.ts";
import { startTestDemo } from "./testing/start.ts";
import { addressOf, upload } from "./testing/tus.ts";

describe("app media", () => {
  it("may come from the demo's own address, and from nowhere else on this machine", async () => {
    const demo = await startTestDemo();
    const { client, visitor } = await signInAs("acme-coffee", demo.url);
    const { id } = await client.projects.create({ name: "Acme Coffee", timezone: "UTC" });
    const file = { filename: "logo.png", filetype: "image/png", kind: "logo" };
    const url = addressOf(await upload(visitor, png, file));
    const { port } = new URL(demo.url);

    const others = [
      url.replace("127.0.0.1", "localhost"),
      url.replace("127.0.0.1", "127.0.0.2"),
      url.replace("127.0.0.1", "[::1]"),
      url.replace("http://", "https://"),
      url.replace("http://", "http://user@"),
      url.replace(`:${port}`, ""),
      `${demo.apiUrl}/v1/projects`,
      "http://169.254.169.254/latest/meta-data/",
      "file:///etc/passwd",
      "data:image/png;base64,AAAA",
    ];
    for (const other of others) {
      const add = client.appMedia.add(id, { kind: "logo", url: other });
      await expect(add, other).rejects.toMatchObject({ status: 422, code: "VALIDATION" });
      const direct = await fetch(`${demo.apiUrl}/v1/projects/${id}/app-media`, {
        method: "POST",
        headers: { [names.authorization]: `Bearer ${FIRST_KEY}`, "Content-Type": "application/json" },
        body: JSON.stringify({ kind: "logo", url: other }),
      });
      expect(direct.status, other).toBe(422);
    }
    expect((await client.appMedia.list(id)).items).toEqual([]);
    expect(await client.appMedia.add(id, { kind: "logo", url })).toMatchObject({ mimeType: "image/png" });
  });
});
