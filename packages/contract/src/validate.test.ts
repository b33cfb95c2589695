import { describe, expect, test } from "vitest";
import { rooms } from "./table.ts";
import { checkBody, checkQuery, checkResponse } from "./validate.ts";

const description = "A".repeat(100);
const issuesOf = (checked: { ok: boolean; issues?: unknown }) => (checked.ok ? [] : checked.issues);
const query = (text: string) => new URLSearchParams(text);

describe("checking a query", () => {
  test("reads numbers, single values and repeated values", () => {
    expect(checkQuery(rooms.content.list, query("status=queued&status=processing&limit=5"))).toEqual({
      ok: true,
      value: { status: ["queued", "processing"], limit: 5 },
    });
  });

  test("refuses what it does not know, what stands twice and what stands too often, each by name", () => {
    const often = Array.from({ length: 11 }, () => "status=queued").join("&");
    const checked = checkQuery(rooms.content.list, query(`projectId=prj_2&limit=1&limit=2&${often}&__proto__=1`));
    expect(issuesOf(checked)).toEqual([
      { path: "projectId", message: "is not a parameter of this call" },
      { path: "limit", message: "may appear once" },
      { path: "status", message: "may appear 10 times" },
      { path: "__proto__", message: "is not a parameter of this call" },
    ]);
  });

  test.each(["limit=0", "limit=21", "limit=1.5", "limit=", "limit=abc", "kind=", "kind=audio", "keyword="])(
    "refuses %s of the sources",
    (text) => {
      expect(checkQuery(rooms.sources.list, query(text)).ok).toBe(false);
    },
  );
});

describe("checking a body", () => {
  test("says where it is wrong by the dotted path the API uses", () => {
    const checked = checkBody(rooms.schedule.create, {
      scheduledFor: "2027-03-28T02:30:00+02:00",
      targets: [
        { socialAccountId: "sa_1", mode: "publish" },
        { socialAccountId: "", mode: "later" },
      ],
      note: "x",
    });
    const paths = (issuesOf(checked) as { path: string }[]).map((issue) => issue.path);
    expect(paths).toEqual(
      expect.arrayContaining(["scheduledFor", "targets.1.socialAccountId", "targets.1.mode", "note"]),
    );
  });

  test("takes an absent or empty body where the call takes none, and nothing else", () => {
    expect(checkBody(rooms.jobs.cancel, undefined).ok).toBe(true);
    expect(checkBody(rooms.jobs.cancel, {}).ok).toBe(true);
    for (const body of [{ a: 1 }, [], [1], null, "x", 1]) expect(checkBody(rooms.jobs.cancel, body).ok).toBe(false);
  });

  test.each([
    ["name", "ab"],
    ["name", "a".repeat(31)],
    ["timezone", "Mars/Olympus"],
    ["timezone", "+02:00"],
    ["timezone", ""],
    ["primaryLanguage", "english please"],
    ["appName", "ab"],
    ["appDescription", "A".repeat(99)],
    ["appDescription", "A".repeat(1001)],
    ["tagline", "a".repeat(81)],
    ["brandVoice", "loud"],
    ["targetGender", "everyone"],
    ["ownerEmail", "not an address"],
    ["metadata", { a: "é".repeat(4096) }],
    ["metadata", [1]],
    ["id", "prj_mine"],
  ])("refuses a new project with a wrong %s (%#)", (field, value) => {
    const checked = checkBody(rooms.projects.create, { name: "Tide Tea", timezone: "Europe/Oslo", [field]: value });
    expect(issuesOf(checked)).toEqual([expect.objectContaining({ path: field })]);
  });

  test("takes a project at the edge of every bound", () => {
    const checked = checkBody(rooms.projects.create, {
      name: "abc",
      timezone: "UTC",
      appName: "a".repeat(30),
      appDescription: description,
      tagline: "a".repeat(80),
      primaryLanguage: "pt-BR",
      metadata: { a: "é".repeat(4092) },
    });
    expect(issuesOf(checked)).toEqual([]);
  });

  test.each([
    ["count", 0],
    ["count", 51],
    ["count", 1.5],
    ["count", "5"],
    ["niche.vertical", ""],
    ["niche.geo.0", "XX"],
    ["niche.geo.0", "us"],
    ["note", "a".repeat(2001)],
  ])("refuses a lease request with a wrong %s (%#)", (path, value) => {
    const body: Record<string, unknown> = { projectId: "prj_1", count: 1, niche: { vertical: "coffee", geo: ["US"] } };
    const niche = body.niche as Record<string, unknown>;
    if (path === "niche.vertical") niche.vertical = value;
    else if (path === "niche.geo.0") niche.geo = [value];
    else body[path] = value;
    expect(issuesOf(checkBody(rooms.leasedAccounts.request, body))).toEqual([expect.objectContaining({ path })]);
  });

  test("wants the number of first posts with review_first_n and only there", () => {
    const check = (body: unknown) => checkBody(rooms.content.updateReviewPolicy, body).ok;
    expect(check({ policy: "review_first_n", firstN: 3 })).toBe(true);
    expect(check({ policy: "review_first_n" })).toBe(false);
    expect(check({ policy: "review_all", firstN: 3 })).toBe(false);
  });

  test.each([
    ["2027-03-28T01:30:00Z", true],
    ["2027-03-28T01:30:00.000Z", true],
    ["2027-03-28T01:30:00", false],
    ["2027-03-28T01:30:00+00:00", false],
    ["2027-02-30T01:30:00Z", false],
    ["tomorrow", false],
  ])("a post's time %s is taken: %s", (scheduledFor, ok) => {
    expect(checkBody(rooms.schedule.reschedule, { scheduledFor }).ok).toBe(ok);
  });

  test("names an account once in a schedule", () => {
    const target = { socialAccountId: "sa_1", mode: "publish" };
    expect(
      checkBody(rooms.schedule.create, { scheduledFor: "2027-03-28T01:30:00Z", targets: [target, target] }).ok,
    ).toBe(false);
  });

  test.each([
    "javascript:alert(1)",
    "file:///etc/passwd",
    "data:image/png,x",
    "//cdn.example/a.png",
    "https://a:b@cdn.example/",
    "",
  ])("does not take %j as a media URL", (url) => {
    expect(checkBody(rooms.appMedia.add, { kind: "logo", url }).ok).toBe(false);
  });
});

describe("what an issue says", () => {
  const messageOf = (field: string, value: unknown) => {
    const checked = checkBody(rooms.projects.create, { name: "Tide Tea", timezone: "UTC", [field]: value });
    return (issuesOf(checked) as { message: string }[])[0]?.message;
  };

  test.each([
    ["name", undefined, "is required"],
    ["name", 5, "must be a string"],
    ["metadata", [], "must be an object"],
    ["name", "ab", "must have at least 3 characters"],
    ["tagline", "a".repeat(81), "must have at most 80 characters"],
    ["targetGender", "any", "must be one of all, female, male"],
    ["ownerEmail", "nobody", "must be an e-mail address"],
    ["timezone", "Mars", "must be an IANA time zone such as Europe/Oslo"],
    ["id", "prj_1", "is not a field of this call"],
  ])("%s: %j %s", (field, value, message) => {
    expect(messageOf(field, value)).toBe(message);
  });
});

describe("checking an answer", () => {
  const project = { id: "prj_1", name: "Tide Tea", status: "active", customerExternalId: null, timezone: "UTC" };
  const times = { createdAt: "2026-04-18T19:02:11.959888+00:00", updatedAt: "2026-04-18T19:02:11Z" };

  test("lets unknown fields and unknown enum values pass", () => {
    const checked = checkResponse(rooms.projects.read, { ...project, ...times, status: "paused", brandNew: [1] });
    expect(checked).toMatchObject({ ok: true, value: { status: "paused", brandNew: [1] } });
  });

  test("notices a field that is missing or of another type", () => {
    expect(checkResponse(rooms.projects.read, { ...project, ...times, id: undefined }).ok).toBe(false);
    expect(checkResponse(rooms.projects.read, { ...project, createdAt: 5, updatedAt: "x" }).ok).toBe(false);
  });
});
