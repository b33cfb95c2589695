import fc from "fast-check";
import { expect, test } from "vitest";
import { RequestHeaders } from "./headers.ts";

const raw = ["Host", "x", "Cookie", "a=1", "X-A", "1", "cookie", "b=2", "x-a", "2", ":path", "/", "Set-Cookie", "c=3"];

/** What the platform's own class makes of the same. */
function whole(lines: readonly string[]): Headers {
  const headers = new Headers();
  for (let i = 0; i < lines.length; i += 2) {
    if (!lines[i]?.startsWith(":")) headers.append(lines[i] ?? "", lines[i + 1] ?? "");
  }
  return headers;
}

test("answers as Headers do, whatever repeats and however it is spelt", () => {
  const name = fc.constantFrom("X-A", "x-a", "Cookie", "cookie", "Origin", "Content-Type", "x-layers-kit");
  const value = fc.stringMatching(/^[!-~]([ -~]{0,8}[!-~])?$/);
  fc.assert(
    fc.property(fc.array(fc.tuple(name, value), { maxLength: 8 }), name, (lines, asked) => {
      const headers = new RequestHeaders(lines.flat());
      const wanted = whole(lines.flat());
      expect([headers.get(asked), headers.has(asked)]).toEqual([wanted.get(asked), wanted.has(asked)]);
      expect([...headers]).toEqual([...wanted]);
      expect(headers.get(asked)).toBe(wanted.get(asked));
    }),
  );
});

test("is a whole Headers for whoever takes it for one", () => {
  const headers = new RequestHeaders(raw);
  const wanted = [...whole(raw)];
  expect(headers).toBeInstanceOf(Headers);
  for (const copy of [new Headers(headers), new Request("http://x", { headers }).headers]) {
    expect([...copy]).toEqual(wanted);
  }
  expect([...new RequestHeaders(raw).entries()]).toEqual(wanted);
  expect([...new RequestHeaders(raw).keys()]).toEqual(wanted.map(([name]) => name));
  expect([...new RequestHeaders(raw).values()]).toEqual(wanted.map(([, value]) => value));
  expect(new RequestHeaders(raw).getSetCookie()).toEqual(["c=3"]);
  const each: [string, string][] = [];
  new RequestHeaders(raw).forEach((value, name) => {
    each.push([name, value]);
  });
  expect(each).toEqual(wanted);
});

test("can be changed, as any other", () => {
  const headers = new RequestHeaders(raw);
  headers.set("x-a", "3");
  headers.append("x-a", "4");
  headers.delete("host");
  expect([headers.get("X-A"), headers.get("host"), headers.get("cookie")]).toEqual(["3, 4", null, "a=1; b=2"]);
});
