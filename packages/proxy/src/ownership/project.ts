import { buildPath, rooms } from "@layers-kit/contract";
import type { Eventual } from "../eventual.ts";
import type { Exchange } from "../exchange.ts";
import { isObject } from "../json-object.ts";
import { Refusal } from "../refusal.ts";
import type { Upstream } from "../upstream/upstream.ts";
import { idIn, type Way } from "./way.ts";

/** A project is its own project; whose it is, `ownerOf` says. */
export const project: Way = (id) => id;

/** The customer whose project this is, by what the API says; null when it is nobody's. */
export function ownerOf(id: string, { session, facts, upstream, use }: Exchange): Eventual<string | null> {
  return facts.resolve(session, "project", id, use, async () => {
    const found = await upstream.read(buildPath(rooms.projects.read, { projectId: id }));
    return found?.id === id ? idIn(found.customerExternalId) : null;
  });
}

/** The project of the signed-in customer; null while there is none. */
export function projectOfCustomer({ session, facts, upstream, use }: Exchange): Eventual<string | null> {
  return facts.resolve(session, "customer", session.customer, use, async () => {
    const [row] = await projectsOf(session.customer, upstream);
    const id = idIn(row?.id);
    if (id !== null) facts.learn(session, "project", id, session.customer);
    return id;
  });
}

/** What the API lists for a customer. More than one is a mistake in the partner's data that no guess may hide. */
export async function projectsOf(customer: string, upstream: Upstream): Promise<Record<string, unknown>[]> {
  const query = new URLSearchParams({ customerExternalId: customer, limit: "2" });
  const page = await upstream.get(rooms.projects.list.path, `?${query}`);
  const items = Array.isArray(page?.items) ? page.items.filter(isObject) : [];
  const own = items.filter((item) => item.customerExternalId === customer);
  if (own.length > 1) throw severalProjects();
  return own;
}

function severalProjects(): Refusal {
  return new Refusal("UPSTREAM_CONFIG", "The provider's access to Layers is not set up for this.", {
    reason: "several projects have this customer's customerExternalId: give each project its own",
  });
}
