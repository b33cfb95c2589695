import fc from "fast-check";
import { expect, test } from "vitest";
import { serveBytes } from "./bytes.ts";

const bytes = Uint8Array.from({ length: 100 }, (_, at) => at);
const ask = (headers: Record<string, string> = {}, method = "GET") =>
  serveBytes(new Request("http://cdn.example/x", { headers, method }), {
    bytes,
    type: "video/mp4",
    tag: "t",
    cache: "public",
  });

test.each([
  ["bytes=0-0", "bytes 0-0/100", 1],
  ["bytes=10-", "bytes 10-99/100", 90],
  ["bytes=-5", "bytes 95-99/100", 5],
  ["bytes=90-500", "bytes 90-99/100", 10],
  ["bytes=-500", "bytes 0-99/100", 100],
])("%s is answered in part", async (range, contentRange, length) => {
  const response = ask({ Range: range });
  expect(response.status).toBe(206);
  expect(response.headers.get("content-range")).toBe(contentRange);
  expect((await response.arrayBuffer()).byteLength).toBe(length);
});

test.each(["bytes=100-", "bytes=-0", "bytes=500-600"])("%s cannot be satisfied", (range) => {
  const response = ask({ Range: range });
  expect(response.status).toBe(416);
  expect(response.headers.get("content-range")).toBe("bytes */100");
});

test.each(["bytes=5-2", "bytes=a-b", "items=0-1", "bytes=-", "bytes=0-1,5-6"])("%s is ignored", (range) => {
  expect(ask({ Range: range }).status).toBe(200);
});

test("a part is given only of the version that was asked for", () => {
  expect(ask({ Range: "bytes=0-1", "If-Range": '"t"' }).status).toBe(206);
  expect(ask({ Range: "bytes=0-1", "If-Range": '"old"' }).status).toBe(200);
  expect(ask({ "If-None-Match": '"t"' }).status).toBe(304);
});

test("HEAD says the length and sends nothing", async () => {
  const response = ask({}, "HEAD");
  expect(response.headers.get("content-length")).toBe("100");
  expect(await response.text()).toBe("");
});

test("any two neighbouring parts make the whole", async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 99 }), async (at) => {
      const parts = [ask({ Range: `bytes=0-${at - 1}` }), ask({ Range: `bytes=${at}-` })];
      const read = await Promise.all(parts.map(async (part) => [...new Uint8Array(await part.arrayBuffer())]));
      expect(read.flat()).toEqual([...bytes]);
    }),
  );
});
