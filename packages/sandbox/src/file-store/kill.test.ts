import { randomInt, randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { headers } from "@layers-kit/contract";
import { afterAll, beforeAll, expect, test } from "vitest";
import { FIRST_KEY } from "../index.ts";
import { buildCommand, type RunningCommand, startCommand } from "../testing/command.ts";
import { brand } from "../testing/play.ts";

/** A few here; the long proof sets more. */
const ROUNDS = Number(process.env.KILL_ROUNDS ?? 3);
const WRITERS = 4;

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "sandbox-kill-"));
  await buildCommand();
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Write {
  readonly key: string;
  readonly name: string;
  /** What was answered; null when the kill came first. */
  answered: { readonly id: string } | null;
}

async function call(url: string, method: string, path: string, body?: unknown, key?: string) {
  const sent: Record<string, string> = { [headers.authorization]: `Bearer ${FIRST_KEY}` };
  if (body !== undefined) sent["Content-Type"] = "application/json";
  if (key !== undefined) sent[headers.idempotencyKey] = key;
  const init = { method, headers: sent, ...(body !== undefined && { body: JSON.stringify(body) }) };
  const response = await fetch(`${url}${path}`, init);
  // biome-ignore lint/suspicious/noExplicitAny: a test reads answers field by field.
  return { status: response.status, body: (await response.json()) as any };
}

const create = ({ url }: RunningCommand, { key, name }: Write) =>
  call(url, "POST", "/v1/projects", { ...brand, customerExternalId: name }, key);

/** Several writers at once, one call after the other each, until the process is killed after some answers. */
async function writeUntilKilled(command: RunningCommand): Promise<Write[]> {
  const writes: Write[] = [];
  const killAfter = randomInt(1, 60);
  let answers = 0;
  const writer = async (): Promise<void> => {
    for (;;) {
      const write: Write = { key: randomUUID(), name: `brand-${randomUUID()}`, answered: null };
      writes.push(write);
      const answer = await create(command, write).catch(() => null);
      if (!answer) return;
      expect(answer.status).toBe(201);
      write.answered = answer.body;
      if (++answers === killAfter) {
        // Somewhere in the middle of what the other writers are about.
        for (let turns = randomInt(0, 20); turns > 0; turns--) await new Promise((resolve) => setImmediate(resolve));
        command.child.kill("SIGKILL");
      }
    }
  };
  await Promise.all(Array.from({ length: WRITERS }, writer));
  await command.kill();
  return writes;
}

async function allProjects(url: string): Promise<{ id: string; customerExternalId: string }[]> {
  const items = [];
  for (let cursor = ""; ; ) {
    const { body } = await call(url, "GET", `/v1/projects?limit=200${cursor}`);
    items.push(...body.items);
    if (!body.nextCursor) return items;
    cursor = `&cursor=${body.nextCursor}`;
  }
}

test(
  "a kill at any moment loses nothing that was answered and leaves nothing half",
  async () => {
    const data = join(folder, "data");
    const args = ["--data", data, "--tier", "partner", "--speed", "1000"];
    const known: Write[] = [];
    let lost = 0;
    for (let round = 0; round < ROUNDS; round++) {
      const killed = await startCommand(...args);
      known.push(...(await writeUntilKilled(killed)));

      const restarted = await startCommand(...args);
      const { url } = restarted;
      const found = new Map((await allProjects(url)).map((project) => [project.customerExternalId, project.id]));
      for (const { name, answered } of known) if (answered) expect(found.get(name), name).toBe(answered.id);
      for (const write of known.slice(-WRITERS * 2)) {
        const { status, body } = await create(restarted, write);
        // Told again, or made now: in either case once, with everything that a project starts with.
        expect(status).toBe(201);
        expect(body.id).toBe(write.answered?.id ?? found.get(write.name) ?? body.id);
        if (!write.answered) lost++;
        const people = await call(url, "GET", `/v1/projects/${body.id}/influencers`);
        expect(people.body.items).toHaveLength(1);
        write.answered = body;
      }
      const names = (await allProjects(url)).map(({ customerExternalId }) => customerExternalId);
      expect(new Set(names).size).toBe(names.length);
      await restarted.kill();
    }
    expect(lost).toBeGreaterThan(0);
  },
  60_000 + ROUNDS * 15_000,
);
