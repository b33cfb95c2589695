import { headers } from "@layers-kit/contract";
import { FIRST_KEY } from "@layers-kit/sandbox";

/** Everything an organization has, by project, asked from the API itself with the partner's key: what a duplicate shows in. */
export async function inventory(apiUrl: string): Promise<Record<string, Record<string, unknown[]>>> {
  const projects = await list(apiUrl, "/v1/projects");
  const found: Record<string, Record<string, unknown[]>> = {};
  for (const project of projects as { id: string; customerExternalId: string }[]) {
    const rooms: Record<string, unknown[]> = {};
    for (const room of [
      "app-media",
      "social-accounts",
      "influencers",
      "content",
      "scheduled-posts",
      "leased-accounts",
    ]) {
      rooms[room] = await list(apiUrl, `/v1/projects/${project.id}/${room}`);
    }
    const read = (path: string): Promise<unknown> => ask(apiUrl, `/v1/projects/${project.id}${path}`);
    rooms.settings = [await read(""), await read("/content-review-policy")];
    found[project.customerExternalId] = { ...found[project.customerExternalId], ...rooms, project: [project] };
  }
  return found;
}

/** How many of each. */
export async function census(apiUrl: string): Promise<Record<string, Record<string, number>>> {
  const everything = await inventory(apiUrl);
  const counted = Object.entries(everything).map(([customer, rooms]) => [
    customer,
    Object.fromEntries(
      Object.entries(rooms).flatMap(([room, rows]) => (room === "settings" ? [] : [[room, rows.length]])),
    ),
  ]);
  return Object.fromEntries(counted);
}

async function list(apiUrl: string, path: string): Promise<unknown[]> {
  return ((await ask(apiUrl, path)) as { items: unknown[] }).items;
}

async function ask(apiUrl: string, path: string): Promise<unknown> {
  const response = await fetch(apiUrl + path, { headers: { [headers.authorization]: `Bearer ${FIRST_KEY}` } });
  if (!response.ok) throw new Error(`${path} answered ${response.status}.`);
  return response.json();
}
