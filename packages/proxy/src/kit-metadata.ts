import {
  buildPath,
  type ErrorCode,
  errorCodes,
  type KeptLeaseRequest,
  kitMetadataKey,
  type LeaseRequestInput,
  rooms,
} from "@layers-kit/contract";
import { checkBody, leaseRequestToKeep, withLeaseRequest } from "@layers-kit/contract/schemas";
import { wait } from "./clock.ts";
import { underLock } from "./customer-lock.ts";
import type { Exchange } from "./exchange.ts";
import { upstreamIdempotencyKey } from "./idempotency.ts";
import { isObject, type JsonObject } from "./json-object.ts";
import { idIn } from "./ownership/way.ts";
import { Refusal } from "./refusal.ts";
import { interpret } from "./upstream/interpret.ts";
import { type Limit, startLimit } from "./upstream/limit.ts";
import type { UpstreamAnswer } from "./upstream/send.ts";
import { connect, type UpstreamCall } from "./upstream/upstream.ts";

/** A customer whose order is made should not wait long for a note of it. */
const PATIENCE_MS = 5000;
/** Before a note that failed is tried again; doubled each time. */
const FIRST_PAUSE_MS = 200;
const LOCK = "project-metadata";

/**
 * Orders accounts, and then writes what is worth keeping of it into the project's metadata: the API has no list of them, and a browser may
 * forget. A failure of that is told to the partner and to nobody else. [seed S001]
 */
export async function requestLease(
  call: UpstreamCall,
  projectId: string,
  exchange: Exchange,
  limit: Limit,
): Promise<UpstreamAnswer> {
  const answer = await exchange.upstream.send(call);
  const id = answer.status < 300 && isObject(answer.json) ? idIn(answer.json.requestId) : null;
  if (id === null || !exchange.config.keepLeaseRequests) return answer;
  try {
    // The body was checked before it was sent.
    const kept = leaseRequestToKeep(id, call.body as LeaseRequestInput);
    await limit.race(keepPatiently(kept, projectId, exchange));
  } catch (error) {
    exchange.remark(notKept(id, projectId, error));
  }
  return answer;
}

async function keepPatiently(kept: KeptLeaseRequest, projectId: string, exchange: Exchange): Promise<void> {
  const { config, session } = exchange;
  const limit = startLimit(config.clock, PATIENCE_MS, undefined);
  const until = config.clock.now() + PATIENCE_MS;
  const upstream = connect(config, session, limit);
  const tryOn = async (): Promise<void> => {
    for (let pause = FIRST_PAUSE_MS; ; pause *= 2) {
      try {
        return await keep(kept, projectId, { ...exchange, upstream });
      } catch (error) {
        const ms = Math.max(pause, passesIn(error));
        if (config.clock.now() + ms >= until) throw error;
        await limit.race(wait(config.clock, ms));
      }
    }
  };
  try {
    await underLock(LOCK, exchange, limit, tryOn);
  } finally {
    limit.close();
    exchange.upstream.spent.calls += upstream.spent.calls;
    exchange.upstream.spent.ms += upstream.spent.ms;
  }
}

async function keep(kept: KeptLeaseRequest, projectId: string, { config, upstream }: Exchange): Promise<void> {
  const project = interpret(await upstream.send(reading(projectId)), config.clock.now());
  const before = isObject(project.metadata) ? project.metadata : {};
  const metadata = withLeaseRequest(before, kept);
  if (metadata === before) return;
  if (metadata === null) throw new Error("the project's metadata has no room for it");
  const path = buildPath(rooms.projects.update, { projectId });
  const call = { method: rooms.projects.update.method, path, body: { metadata }, idempotencyKey: crypto.randomUUID() };
  interpret(await upstream.send(call), config.clock.now());
}

/** How long to leave what failed, in milliseconds; infinite where it would fail again. */
function passesIn(error: unknown): number {
  if (!(error instanceof Refusal)) return Number.POSITIVE_INFINITY;
  const known = (errorCodes as Record<string, ErrorCode | undefined>)[error.code];
  return known?.retry === "backoff" ? Number(error.headers["retry-after"] ?? 0) * 1000 : Number.POSITIVE_INFINITY;
}

/** Names the request, so that the partner can write it down: nobody could find it again otherwise. */
function notKept(id: string, projectId: string, error: unknown): Refusal {
  const why =
    (error instanceof Refusal && error.reason) || (error instanceof Error ? error.message : "nobody knows why");
  return new Refusal("INTERNAL", "The lease request was made, and its id is not in the project's metadata.", {
    reason: `the lease request ${id} was not kept in the metadata of ${projectId}: ${why}`,
  });
}

/** Changes a project. What the kit keeps in its metadata stays, whatever a browser says about it. */
export async function updateProject(
  call: UpstreamCall,
  projectId: string,
  exchange: Exchange,
  limit: Limit,
): Promise<UpstreamAnswer> {
  const { config, session, upstream } = exchange;
  const { body } = call;
  if (!config.keepLeaseRequests || !isObject(body) || body.metadata === undefined) return upstream.send(call);
  return underLock(LOCK, exchange, limit, async () => {
    const answer = await upstream.send(reading(projectId));
    if (answer.status !== 200 || !isObject(answer.json)) return answer;
    const { metadata: before } = answer.json;
    const kept = isObject(before) ? before[kitMetadataKey] : undefined;
    const theirs = withoutKit(body.metadata);
    if (kept === undefined) return upstream.send({ ...call, body: { ...body, metadata: theirs } });
    const metadata = { ...(isObject(theirs) && theirs), [kitMetadataKey]: kept };
    if (!fits(metadata)) throw noRoom(kept);
    // What is kept may have grown between a call and its repetition, which is then another call to the API.
    const said = `${call.path} ${JSON.stringify(kept)}`;
    const idempotencyKey = await upstreamIdempotencyKey(
      session,
      rooms.projects.update,
      said,
      call.idempotencyKey ?? null,
    );
    return upstream.send({ ...call, body: { ...body, metadata }, idempotencyKey });
  });
}

/** A body for a project without what only the proxy writes. */
export function withoutKitMetadata(body: unknown): unknown {
  return isObject(body) && body.metadata !== undefined ? { ...body, metadata: withoutKit(body.metadata) } : body;
}

/** Metadata as the partner has it. */
export function withoutKit(metadata: unknown): unknown {
  if (!isObject(metadata) || !Object.hasOwn(metadata, kitMetadataKey)) return metadata;
  return Object.fromEntries(Object.entries(metadata).filter(([key]) => key !== kitMetadataKey));
}

function reading(projectId: string): UpstreamCall {
  return { method: rooms.projects.read.method, path: buildPath(rooms.projects.read, { projectId }) };
}

function fits(metadata: JsonObject): boolean {
  return checkBody(rooms.projects.update, { metadata }).ok;
}

function noRoom(kept: unknown): Refusal {
  const message = `must leave ${JSON.stringify({ [kitMetadataKey]: kept }).length} bytes for what the kit keeps`;
  return new Refusal("VALIDATION", "The body is not valid.", { details: { issues: [{ path: "metadata", message }] } });
}
