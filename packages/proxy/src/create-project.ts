import { buildPath, rooms } from "@layers-kit/contract";
import { underLock } from "./customer-lock.ts";
import type { Exchange } from "./exchange.ts";
import { isObject, type JsonObject } from "./json-object.ts";
import { withoutKit, withoutKitMetadata } from "./kit-metadata.ts";
import { projectsOf } from "./ownership/project.ts";
import { idIn } from "./ownership/way.ts";
import { Refusal } from "./refusal.ts";
import { isAbsent } from "./upstream/interpret.ts";
import type { Limit } from "./upstream/limit.ts";
import type { UpstreamAnswer } from "./upstream/send.ts";
import type { UpstreamCall } from "./upstream/upstream.ts";

/**
 * Creates a customer's one project, once. Under the customer's lock: what is there already is answered when the body says the
 * same, else refused with the id of what is there. A retry without a key would make a second one. [seed S003]
 */
export async function createProject(call: UpstreamCall, exchange: Exchange, limit: Limit): Promise<UpstreamAnswer> {
  const asked = exchange.config.keepLeaseRequests ? { ...call, body: withoutKitMetadata(call.body) } : call;
  return underLock("create-project", exchange, limit, async () => {
    return (await existing(asked, exchange)) ?? (await create(asked, exchange));
  });
}

async function create(call: UpstreamCall, exchange: Exchange): Promise<UpstreamAnswer> {
  const { session, facts, upstream } = exchange;
  const answer = await upstream.send(call);
  // Another instance was first, or an earlier try did arrive.
  if (answer.status === 409) return (await existing(call, exchange)) ?? answer;
  const id = isObject(answer.json) && answer.status < 300 ? idIn(answer.json.id) : null;
  if (id !== null) {
    facts.learn(session, "project", id, session.customer);
    facts.learn(session, "customer", session.customer, id);
  }
  return answer;
}

/** The project that is there, if one is. */
async function existing(call: UpstreamCall, exchange: Exchange): Promise<UpstreamAnswer | null> {
  const { session, upstream } = exchange;
  const [listed] = await projectsOf(session.customer, upstream);
  const id = idIn(listed?.id);
  if (id === null) return null;
  const answer = await upstream.send({ method: "GET", path: buildPath(rooms.projects.read, { projectId: id }) });
  if (isAbsent(answer)) return null;
  if (answer.status !== 200 || !isObject(answer.json)) return answer;
  if (says({ ...answer.json, metadata: withoutKit(answer.json.metadata) }, call.body)) return answer;
  throw new Refusal("CONFLICT", "This customer has a project already. Update it instead.", {
    details: { projectId: id },
  });
}

/** Whether a project has every value a body asks for. Older rows keep some of them in `brandContext`. [docs ref/projects/get-project] */
function says(project: JsonObject, body: unknown): boolean {
  const brand = isObject(project.brandContext) ? project.brandContext : {};
  return Object.entries(isObject(body) ? body : {}).every(
    ([field, value]) => canonical(project[field] ?? brand[field]) === canonical(value),
  );
}

/** JSON with its keys in order, so that equal values are equal text. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    isObject(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner,
  );
}
