import { describe, expect, test, vi } from "vitest";
import { bench, failure, keys } from "../test-support/call-bench.ts";
import { json, refusal } from "../test-support/scripted-fetch.ts";

const project = json({ id: "prj_1" }, 201);
const input = { name: "Tide Tea", timezone: "Europe/Oslo" };

describe("a session that has ended", () => {
  const ended = refusal(401, "UNAUTHENTICATED");

  test("is renewed once, and the call goes on under its key", async () => {
    const onSessionExpired = vi.fn(async () => true);
    const { client, sent } = bench([ended, project], { onSessionExpired });
    expect(await client.projects.create(input)).toEqual({ id: "prj_1" });
    expect(onSessionExpired).toHaveBeenCalledTimes(1);
    expect(new Set(keys(sent)).size).toBe(1);
  });

  test("is asked about once for all calls that met it, however late their answers came", async () => {
    let signedIn = false;
    let late: (response: Response) => void = () => {};
    const answer = (): Response => (signedIn ? json({ id: "prj_1" }) : ended.clone());
    const held = new Promise<Response>((resolve) => {
      late = resolve;
    });
    const onSessionExpired = vi.fn(async () => {
      signedIn = true;
      return true;
    });
    const { client, sent } = bench([answer, answer, () => held, answer], { onSessionExpired });
    const calls = ["prj_1", "prj_2", "prj_3"].map((id) => client.projects.read(id));
    await Promise.all(calls.slice(0, 2));
    late(ended.clone());
    await Promise.all(calls);
    expect(onSessionExpired).toHaveBeenCalledTimes(1);
    expect(sent).toHaveLength(6);
  });

  test("is asked about again the next time it ends", async () => {
    const onSessionExpired = vi.fn(async () => true);
    const { client } = bench([ended, project, ended, project], { onSessionExpired });
    await client.projects.create(input);
    await client.projects.create(input);
    expect(onSessionExpired).toHaveBeenCalledTimes(2);
  });

  test.each([
    ["the host says no", async () => false],
    ["the host cannot say", () => Promise.reject(new Error("closed"))],
    ["nobody can be asked", undefined],
    ["it is renewed and refused again", async () => true],
  ] satisfies [string, (() => Promise<boolean>) | undefined][])(
    "lets the 401 through when %s",
    async (_, onSessionExpired) => {
      const { client, sent } = bench([ended], onSessionExpired ? { onSessionExpired } : {});
      expect(await failure(client.projects.read("prj_1"))).toMatchObject({ code: "UNAUTHENTICATED", status: 401 });
      expect(sent.length).toBeLessThanOrEqual(2);
    },
  );
});
