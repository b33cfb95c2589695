import { describe, expect, it } from "vitest";
import { createSessions, SESSION_SECONDS } from "./session.ts";
import { startTestDemo } from "./testing/start.ts";
import { Visitor } from "./testing/visitor.ts";

describe("signing in", () => {
  it("names the customer until they sign out", async () => {
    const demo = await startTestDemo();
    const visitor = new Visitor(demo.url);
    const who = async () => (await (await visitor.fetch("/api/session")).json()) as unknown;
    expect(await who()).toEqual({ customer: null });

    const signedIn = await visitor.signIn("acme-coffee");
    expect(signedIn.status).toBe(200);
    const cookie = signedIn.headers.getSetCookie().join();
    expect(cookie).toContain("HttpOnly");
    expect(cookie).toContain("SameSite=Lax");
    expect(cookie).not.toContain("Secure");
    expect(await who()).toEqual({
      customer: "acme-coffee",
      name: "Acme Coffee",
      permissions: ["review", "disconnect", "leasing"],
    });

    expect((await visitor.fetch("/api/session", { method: "DELETE" })).status).toBe(200);
    expect(await who()).toEqual({ customer: null });
  });

  it("works on both names of this machine", async () => {
    const demo = await startTestDemo();
    const visitor = new Visitor(demo.url.replace("127.0.0.1", "localhost"));
    expect((await visitor.signIn("acme-coffee")).status).toBe(200);
    expect((await visitor.fetch("/api/layers/v1/projects")).status).toBe(200);
  });

  it("keeps the cookie to https when the demo's address is one", async () => {
    const demo = await startTestDemo({ PUBLIC_URL: "https://demo.example.com" });
    const signedIn = await new Visitor(demo.url).signIn("tide-tea");
    const cookie = signedIn.headers.getSetCookie().join();
    expect(cookie).toContain("Secure");
    expect(cookie).toMatch(/^__Host-/);
  });

  it.each([
    ["nobody we know", "application/json", '{"customer":"evil-corp"}', 422, "VALIDATION"],
    ["a word that every object has", "application/json", '{"customer":"constructor"}', 422, "VALIDATION"],
    ["no customer", "application/json", "{}", 422, "VALIDATION"],
    ["a list", "application/json", "[]", 422, "VALIDATION"],
    ["an unknown field", "application/json", '{"customer":"acme-coffee","admin":true}', 422, "VALIDATION"],
    ["a prototype", "application/json", '{"__proto__":{"customer":"acme-coffee"}}', 400, "BAD_REQUEST"],
    ["nothing", "application/json", "", 400, "BAD_REQUEST"],
    ["half a body", "application/json", '{"customer":', 400, "BAD_REQUEST"],
    ["a nest", "application/json", "[".repeat(500), 400, "BAD_REQUEST"],
    ["a form", "application/x-www-form-urlencoded", "customer=acme-coffee", 415, "UNSUPPORTED_MEDIA_TYPE"],
    ["a form dressed as text", "text/plain", '{"customer":"acme-coffee"}', 415, "UNSUPPORTED_MEDIA_TYPE"],
    ["far too much", "application/json", `{"customer":"${"a".repeat(100_000)}"}`, 413, "BODY_TOO_LARGE"],
  ])("refuses %s", async (_, type, body, status, code) => {
    const demo = await startTestDemo();
    const visitor = new Visitor(demo.url);
    const response = await visitor.fetch("/api/session", {
      method: "POST",
      headers: { "Content-Type": type },
      body,
    });
    expect(response.status).toBe(status);
    expect(response.headers.get("content-type")).toContain("application/json");
    expect(await response.json()).toMatchObject({ error: { code, requestId: expect.stringMatching(/^req_/) } });
    expect(response.headers.getSetCookie()).toEqual([]);
  });

  it.each([
    [{ "Sec-Fetch-Site": "cross-site" }],
    [{ "Sec-Fetch-Site": "same-site" }],
    [{ Origin: "https://evil.example" }],
    [{ Origin: "null" }],
  ])("refuses another site's page: %o", async (headers) => {
    const demo = await startTestDemo();
    for (const method of ["POST", "DELETE"]) {
      const response = await fetch(`${demo.url}/api/session`, {
        method,
        headers: { "Content-Type": "application/json", ...headers },
        ...(method === "POST" ? { body: '{"customer":"acme-coffee"}' } : {}),
      });
      expect(response.status).toBe(403);
      expect(await response.json()).toMatchObject({ error: { code: "ORIGIN_NOT_ALLOWED" } });
    }
  });
});

describe("a session", () => {
  const secret = "a secret of more than thirty-two characters";
  let clock = 1_700_000_000_000;
  const sessions = createSessions({ secret, origins: [], secure: false, now: () => clock });

  async function cookieOf(customer: string): Promise<string> {
    const response = await sessions.routes.request("/", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ customer }),
    });
    return response.headers.getSetCookie().join().split(";")[0] ?? "";
  }

  it("ends after twelve hours", async () => {
    const cookie = await cookieOf("acme-coffee");
    clock += (SESSION_SECONDS - 1) * 1000;
    expect(await sessions.customerOf(cookie)).toMatchObject({ id: "acme-coffee" });
    clock += 1000;
    expect(await sessions.customerOf(cookie)).toBeNull();
  });

  it("speaks for nobody once altered, cut, or signed with another secret", async () => {
    const cookie = await cookieOf("acme-coffee");
    expect(await sessions.customerOf(cookie)).toMatchObject({ id: "acme-coffee" });
    const elsewhere = createSessions({ secret: `${secret}2`, origins: [], secure: false, now: () => clock });
    expect(await elsewhere.customerOf(cookie)).toBeNull();
    const altered = [
      cookie.replace("acme-coffee", "tide-tea"),
      cookie.slice(0, -3),
      cookie.replace(/%2E|\.\d/, ".9"),
      "demo_session=acme-coffee.9999999999",
      "demo_session=%E0%A4%A",
      "demo_session=.",
      "demo_session",
      ";;;=",
    ];
    for (const broken of altered) expect(await sessions.customerOf(broken)).toBeNull();
  });
});
