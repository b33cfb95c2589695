import { headers as names, rooms } from "@layers-kit/contract";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sampleCall } from "../test-support/samples.ts";
import { type Attack, castOf, onTheWire, type Who } from "./attack.ts";
import { attacks } from "./attacks.ts";
import { wireAttacks } from "./cases/wire.ts";
import { coreWith } from "./core.ts";
import { checkOracles, checkWire, comparable, isOurs } from "./oracles.ts";
import type { Mounted, Platform, RawAnswer, RawRequest } from "./port.ts";
import { type Reached, type RecordingUpstream, recordingUpstream, silentUpstream } from "./upstream.ts";

/** The most real milliseconds that the proxy may take to let go of its calls after an answer. */
const SETTLE_MS = 10_000;

/** The proxy on a platform, with an API behind it that records. */
interface Arena {
  readonly mounted: Mounted;
  readonly upstream: RecordingUpstream;
  readonly told: unknown[];
}

let casts = 0;

/** Runs the whole corpus on a platform: the oracles of every case, and the answers that the core itself would give. */
export function describeCorpus(platform: Platform): void {
  describe(`the attack corpus on ${platform.name}`, () => {
    let arena: Arena;
    let reference: Arena;
    beforeAll(async () => {
      arena = await enter(platform, await recordingUpstream());
      const silent = silentUpstream();
      reference = await enter(coreWith({ transport: silent.transport }), silent);
    });
    afterAll(async () => {
      for (const { mounted, upstream } of [arena, reference]) {
        await mounted.close();
        await upstream.close();
      }
    });

    test.each(groups())("$name", { timeout: 60_000 }, async ({ members }) => {
      for (const attack of members) {
        const who = castOf(casts++);
        const request = attack.request(who);
        const twin = attack.twin?.(who);
        const answer = await attempt(arena, platform, attack, who, request, attack.wanted.calls).catch(named(attack));
        if (twin) {
          const other = await attempt(arena, platform, attack, who, twin.request, twin.calls).catch(named(attack));
          expect({ of: attack.name, ...comparable(answer, request) }).toEqual({
            of: attack.name,
            ...comparable(other, request),
          });
        }
        if (!isOurs(answer) || !isHandedOver(platform, attack)) continue;
        const wanted = await answerOf(reference, attack, who, request);
        expect({ of: attack.name, ...comparable(answer, request) }).toEqual({
          of: attack.name,
          ...comparable(wanted, request),
        });
      }
    });

    test.each(wireAttacks)("P5 on the wire: $name", { timeout: 60_000 }, async ({ bytes }) => {
      const { mounted, upstream, told } = arena;
      if (!mounted.sendBytes) return;
      const who = castOf(casts++);
      const before = upstream.reached.length;
      told.length = 0;
      const received = await mounted.sendBytes(bytes(who));
      await settled(() => upstream.open() === 0);
      checkWire({ who, received, reached: upstream.reached.slice(before), told, open: upstream.open() });
      const next = await mounted.send(onTheWire(who.me, { path: `/v1/projects/${who.mine.project}` }));
      expect(next.status).toBe(200);
    });
  });
}

/** One test for each row and endpoint; the cases in it are named when they fail. */
function groups(): { name: string; members: Attack[] }[] {
  const byName = new Map<string, Attack[]>();
  for (const attack of attacks) {
    const name = `${attack.row} ${attack.name.split(":")[0]}`;
    byName.set(name, [...(byName.get(name) ?? []), attack]);
  }
  return [...byName].map(([name, members]) => ({ name, members }));
}

function named(attack: Attack): (error: unknown) => never {
  return (error) => {
    if (error instanceof Error) error.message = `${attack.name}: ${error.message}`;
    throw error;
  };
}

async function enter(platform: Platform, upstream: RecordingUpstream): Promise<Arena> {
  const told: unknown[] = [];
  const mounted = await platform.mount({ baseUrl: upstream.baseUrl }, (said) => void told.push(said));
  return { mounted, upstream, told };
}

/** Whether the proxy sees the attack as it was meant. */
function isHandedOver(platform: Platform, attack: Attack): boolean {
  return (attack.unusual ?? []).every((part) => platform.handsOver[part]);
}

async function attempt(
  arena: Arena,
  platform: Platform,
  attack: Attack,
  who: Who,
  request: RawRequest,
  calls: number | undefined,
): Promise<RawAnswer> {
  const { upstream, told } = arena;
  const { answer, reached } = await answerAndReached(arena, attack, who, request);
  // What a platform refuses by itself has reached nobody.
  if (attack.unusual && !isOurs(answer)) {
    expect(reached).toEqual([]);
    expect(answer.status).toSatisfy((status: number) => (status >= 300 && status < 500) || status === 501);
    return answer;
  }
  const handedOver = isHandedOver(platform, attack);
  // A platform that rewrites a request may make a good one of it; what is another's stays out of reach all the same.
  const reaches = handedOver ? attack.wanted.reaches : "the call";
  checkOracles({ reaches, who, request, answer, reached, told, open: upstream.open() });
  if (!handedOver) return answer;
  expect({ status: answer.status, body: answer.body }).toMatchObject({
    status: expect.toSatisfy((status: number) => attack.wanted.status.includes(status)),
  });
  if (attack.wanted.code !== undefined && request.method !== "HEAD")
    expect(JSON.parse(answer.body).error.code).toBe(attack.wanted.code);
  if (calls !== undefined) expect(reached.map(({ method, url }) => `${method} ${url}`)).toHaveLength(calls);
  attack.check?.(answer, reached);
  return answer;
}

async function answerOf(arena: Arena, attack: Attack, who: Who, request: RawRequest): Promise<RawAnswer> {
  return (await answerAndReached(arena, attack, who, request)).answer;
}

async function answerAndReached(
  { mounted, upstream, told }: Arena,
  attack: Attack,
  who: Who,
  request: RawRequest,
): Promise<{ answer: RawAnswer; reached: readonly Reached[] }> {
  const receipt = await receiptFor(mounted, attack, who);
  const before = upstream.reached.length;
  told.length = 0;
  for (const [endpoint, answer] of Object.entries(attack.answers?.(who) ?? {}))
    upstream.answers.set(endpoint, () => answer);
  const answer = await mounted.send({ ...request, headers: [...request.headers, ...receipt] });
  await settled(() => upstream.open() === 0);
  upstream.answers.clear();
  return { answer, reached: upstream.reached.slice(before) };
}

/** The receipt that the owner of a connection got when it started. */
async function receiptFor(mounted: Mounted, { receiptOf }: Attack, who: Who): Promise<[string, string][]> {
  if (!receiptOf) return [];
  const [customer, ids] = receiptOf === "me" ? [who.me, who.mine] : [who.other, who.theirs];
  const started = await mounted.send(onTheWire(customer, sampleCall(rooms.social.oauthUrl, ids)));
  const receipt = started.headers.get(names.receipt);
  if (receipt === null) throw new Error(`A connection started without a receipt: ${started.status} ${started.body}`);
  return [[names.receipt, receipt]];
}

async function settled(done: () => boolean): Promise<void> {
  const latest = performance.now() + SETTLE_MS;
  while (!done()) {
    if (performance.now() > latest) throw new Error("A call to the API stayed open after the answer.");
    await new Promise((resolve) => setImmediate(resolve));
  }
}
