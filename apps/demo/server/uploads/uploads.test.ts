import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { fixture, html, mp4, png, svg, text } from "../testing/files.ts";
import { startTestDemo } from "../testing/start.ts";
import { addressOf, announce, ask, send, upload } from "../testing/tus.ts";
import { Visitor } from "../testing/visitor.ts";

async function signedIn(env: Record<string, string> = {}) {
  const demo = await startTestDemo(env);
  const visitor = async (customer: string): Promise<Visitor> => {
    const one = new Visitor(demo.url);
    await one.signIn(customer);
    return one;
  };
  return { demo, visitor, acme: await visitor("acme-coffee") };
}

const logo = { filename: "logo.png", filetype: "image/png", kind: "logo" };

async function codeOf(response: Response): Promise<unknown> {
  const body = (await response.json()) as { error: { code: string; requestId: string } };
  expect(body.error.requestId).toMatch(/^req_/);
  return body.error.code;
}

describe("an upload", () => {
  it("becomes a public file of the type its bytes have", async () => {
    const { demo, acme } = await signedIn();
    const done = await upload(acme, png, logo);
    expect(done.status).toBe(204);
    const address = addressOf(done);
    expect(address).toMatch(new RegExp(`^${demo.url}/uploads/[0-9a-f]{32}\\.png$`));

    const file = await fetch(address);
    expect(new Uint8Array(await file.arrayBuffer())).toEqual(png);
    expect(Object.fromEntries(file.headers)).toMatchObject({
      "content-type": "image/png",
      "x-content-type-options": "nosniff",
      "content-security-policy": "sandbox; default-src 'none'",
      "content-disposition": "inline",
    });
  });

  it("goes on where it was interrupted, and is not public before its last byte", async () => {
    const { demo, acme } = await signedIn();
    const created = await announce(acme, {
      size: mp4.length,
      filename: "a.mp4",
      filetype: "video/mp4",
      kind: "demo-video",
    });
    const location = created.headers.get("location") ?? "";
    expect(location).toMatch(/^\/api\/uploads\/[0-9a-f]{32}$/);
    await send(acme, location, mp4.slice(0, 40));
    expect((await fetch(`${demo.url}/uploads/${location.split("/").at(-1)}`)).status).toBe(404);
    const where = await ask(acme, location);
    expect(where.headers.get("upload-offset")).toBe("40");
    expect(where.headers.get("x-upload-url")).toBeNull();
    const done = await send(acme, location, mp4.slice(40), 40);
    const file = await fetch(addressOf(done));
    expect(file.headers.get("content-type")).toBe("video/mp4");
    expect(new Uint8Array(await file.arrayBuffer())).toEqual(mp4);
  });

  it("tells its address again to whoever lost the last answer", async () => {
    const { acme } = await signedIn();
    const created = await announce(acme, { size: png.length, ...logo });
    const location = created.headers.get("location") ?? "";
    const done = await send(acme, location, png);
    const again = await ask(acme, location);
    expect(again.headers.get("upload-offset")).toBe(String(png.length));
    expect(addressOf(again)).toBe(addressOf(done));
  });

  it("serves parts of a video, and only by GET and HEAD", async () => {
    const { acme } = await signedIn();
    const address = addressOf(await upload(acme, mp4, { filename: "a.mp4", filetype: "", kind: "demo-video" }));
    const part = await fetch(address, { headers: { Range: "bytes=4-7" } });
    expect(part.status).toBe(206);
    expect(part.headers.get("content-range")).toBe(`bytes 4-7/${mp4.length}`);
    expect(await part.text()).toBe("ftyp");
    expect((await fetch(address, { headers: { Range: "bytes=900-" } })).status).toBe(416);
    const head = await fetch(address, { method: "HEAD" });
    expect(head.headers.get("content-length")).toBe(String(mp4.length));
    expect((await fetch(address, { method: "DELETE" })).status).toBe(405);
  });

  it("takes an SVG that is only a picture, and has it downloaded rather than opened", async () => {
    const { acme } = await signedIn();
    const file = await fetch(
      addressOf(await upload(acme, svg, { filename: "a.svg", filetype: "image/svg+xml", kind: "logo" })),
    );
    expect(file.headers.get("content-type")).toBe("image/svg+xml");
    expect(file.headers.get("content-disposition")).toBe("attachment");
  });

  it.each([
    ["logo.png", "logo", "image/png"],
    ["logo.svg", "logo", "image/svg+xml"],
    ["photo.heic", "screenshot", "image/heic"],
    ["photo.jpg", "screenshot", "image/jpeg"],
    ["screenshot.webp", "screenshot", "image/webp"],
    ["demo.mp4", "demo-video", "video/mp4"],
  ])("takes %s as a real file of its kind", async (filename, kind, filetype) => {
    const { acme } = await signedIn();
    const bytes = new Uint8Array(await readFile(fixture(filename)));
    const file = await fetch(addressOf(await upload(acme, bytes, { filename, filetype, kind })));
    expect(file.headers.get("content-type")).toBe(filetype);
    expect(new Uint8Array(await file.arrayBuffer())).toEqual(bytes);
  });

  it("is removed by its owner, file and all", async () => {
    const { acme } = await signedIn();
    const created = await announce(acme, { size: png.length, ...logo });
    const location = created.headers.get("location") ?? "";
    const address = addressOf(await send(acme, location, png));
    expect((await ask(acme, location, "DELETE")).status).toBe(204);
    expect((await fetch(address)).status).toBe(404);
    expect((await ask(acme, location)).status).toBe(404);
  });

  it("leaves no file behind when the demo stops", async () => {
    const parent = mkdtempSync(join(tmpdir(), "layers-demo-parent-"));
    onTestFinished(() => rmSync(parent, { recursive: true }));
    const { demo, acme } = await signedIn({ UPLOAD_DIR: parent });
    await upload(acme, png, logo);
    expect(readdirSync(parent)).toHaveLength(1);
    await demo.close();
    expect(readdirSync(parent)).toEqual([]);
  });
});

describe("an upload is refused", () => {
  it.each([
    ["that is a web page", html],
    ["that is words", text("hello")],
    ["that is an SVG with a script", text('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')],
    ["that is a video", mp4],
  ])("%s under a picture's name, and is deleted", async (_, bytes) => {
    const { acme } = await signedIn();
    const created = await announce(acme, { size: bytes.length, ...logo });
    const location = created.headers.get("location") ?? "";
    const refused = await send(acme, location, bytes);
    expect(refused.status).toBe(422);
    expect(refused.headers.get("content-type")).toBe("application/json");
    expect(await refused.json()).toMatchObject({
      error: {
        code: "VALIDATION",
        details: { issues: [{ path: "file", message: expect.stringContaining("image/png") }] },
      },
    });
    expect((await ask(acme, location)).status).toBe(404);
  });

  it.each([
    ["of no kind", { size: 9, filename: "a.png" }, 422, "VALIDATION"],
    ["of an unknown kind", { size: 9, filename: "a.png", kind: "constructor" }, 422, "VALIDATION"],
    ["without a name", { size: 9, kind: "logo" }, 422, "VALIDATION"],
    ["with a name without end", { size: 9, kind: "logo", filename: "a".repeat(300) }, 422, "VALIDATION"],
    ["of a type its kind has not", { size: 9, kind: "logo", filename: "a", filetype: "text/html" }, 422, "VALIDATION"],
    ["that is empty", { size: 0, kind: "logo", filename: "a.png" }, 422, "VALIDATION"],
    ["over its kind's size", { size: 5_000_001, kind: "logo", filename: "a.png" }, 413, "BODY_TOO_LARGE"],
    ["over every size", { size: 10 ** 15, kind: "demo-video", filename: "a.mp4" }, 413, "BODY_TOO_LARGE"],
  ])("%s", async (_, announcement, status, code) => {
    const { acme } = await signedIn();
    const response = await announce(acme, announcement);
    expect(response.status).toBe(status);
    expect(await codeOf(response)).toBe(code);
  });

  it("whose bytes are more than announced", async () => {
    const { acme } = await signedIn();
    const created = await announce(acme, { size: 10, ...logo });
    const response = await send(acme, created.headers.get("location") ?? "", png);
    expect(response.status).toBe(413);
    expect(await codeOf(response)).toBe("BODY_TOO_LARGE");
  });

  it("whose length is to be told later", async () => {
    const { acme } = await signedIn();
    const response = await acme.fetch("/api/uploads", {
      method: "POST",
      headers: {
        "Tus-Resumable": "1.0.0",
        "Upload-Defer-Length": "1",
        "Upload-Metadata": `kind ${btoa("logo")},filename ${btoa("a.png")}`,
      },
    });
    expect(response.status).toBe(422);
  });

  it("of someone who is not signed in", async () => {
    const { demo } = await signedIn();
    const response = await announce(new Visitor(demo.url), { size: png.length, ...logo });
    expect(response.status).toBe(401);
    expect(await codeOf(response)).toBe("UNAUTHENTICATED");
  });

  it("from another site's page, even with the cookie", async () => {
    const { demo, acme } = await signedIn();
    for (const headers of [{ "Sec-Fetch-Site": "cross-site" }, { Origin: "https://evil.example" }, {}]) {
      const response = await fetch(`${demo.url}/api/uploads`, {
        method: "POST",
        headers: { Cookie: acme.cookie, "Tus-Resumable": "1.0.0", "Upload-Length": "9", ...headers },
      });
      expect(response.status).toBe(403);
      expect(await codeOf(response)).toBe("ORIGIN_NOT_ALLOWED");
    }
  });

  it("when one customer has too many here, while another still can", async () => {
    const { acme, visitor } = await signedIn();
    const video = { size: 190_000_000, filename: "a.mp4", filetype: "video/mp4", kind: "demo-video" };
    for (let i = 0; i < 5; i++) expect((await announce(acme, video)).status).toBe(201);
    const refused = await announce(acme, video);
    expect(refused.status).toBe(429);
    expect(await codeOf(refused)).toBe("RATE_LIMITED");
    expect((await announce(await visitor("tide-tea"), video)).status).toBe(201);
  });

  it("when Layers could not fetch it", async () => {
    const { acme } = await signedIn({ LAYERS_API_KEY: "k-of-a-test" });
    const response = await announce(acme, { size: png.length, ...logo });
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ error: { message: expect.stringContaining("PUBLIC_URL") } });
  });
});

describe("another customer's upload", () => {
  it("is answered like one that never was, and stays as it is", async () => {
    const { acme, visitor } = await signedIn();
    const tide = await visitor("tide-tea");
    const created = await announce(acme, { size: png.length, ...logo });
    const theirs = created.headers.get("location") ?? "";
    const nobodys = `/api/uploads/${"0".repeat(32)}`;
    const attempts = [
      (at: string) => ask(tide, at),
      (at: string) => ask(tide, at, "DELETE"),
      (at: string) => send(tide, at, png),
      (at: string) =>
        tide.fetch(at, { method: "POST", headers: { "Tus-Resumable": "1.0.0", "X-HTTP-Method-Override": "DELETE" } }),
    ];
    for (const attempt of attempts) {
      const [foreign, absent] = [await attempt(theirs), await attempt(nobodys)];
      expect(foreign.status).toBe(absent.status);
      expect(foreign.status).toBeGreaterThanOrEqual(400);
      const plain = async (response: Response) => (await response.text()).replace(/req_[\w-]+/, "");
      expect(await plain(foreign)).toBe(await plain(absent));
    }
    expect((await ask(acme, theirs)).headers.get("upload-offset")).toBe("0");
    expect((await send(acme, theirs, png)).status).toBe(204);
  });
});

describe("the upload paths", () => {
  it.each([
    ["GET", "/api/uploads"],
    ["GET", `/api/uploads/${"0".repeat(32)}`],
    ["PUT", "/api/uploads"],
    ["POST", `/api/uploads/${"0".repeat(32)}`],
    ["PATCH", "/api/uploads/..%2f..%2fetc%2fpasswd"],
    ["HEAD", "/api/uploads/a/b"],
    ["GET", "/uploads"],
    ["GET", "/uploads/"],
    ["GET", "/uploads/..%2findex.html"],
    ["GET", "/uploads/%E0%A4%A"],
  ])("answer %s %s with no more than an error", async (method, path) => {
    const { acme } = await signedIn();
    const response = await acme.fetch(path, { method, headers: { "Tus-Resumable": "1.0.0" } });
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.status).toBeLessThan(500);
    if (method !== "HEAD") await codeOf(response);
  });

  it("allow no other site to read them", async () => {
    const { acme } = await signedIn();
    const options = await acme.fetch("/api/uploads", { method: "OPTIONS" });
    expect(options.headers.get("tus-version")).toBe("1.0.0");
    expect([...options.headers.keys()].filter((name) => name.startsWith("access-control"))).toEqual([]);
  });
});
