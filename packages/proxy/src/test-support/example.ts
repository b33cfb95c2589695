import { type ServedSandbox, serveSandbox } from "@layers-kit/sandbox/node";
import { expect } from "vitest";
import { sampleProject } from "./samples.ts";

/** The sandbox that an example calls, and the environment that tells it so. */
export async function sandboxFor(): Promise<{ sandbox: ServedSandbox; env: Record<string, string> }> {
  const sandbox = await serveSandbox({ port: 0 });
  return { sandbox, env: { LAYERS_API_KEY: "lp_test_sandbox_0000", LAYERS_API_URL: sandbox.url, PORT: "0" } };
}

/** What every example promises: whoever is signed in gets their own, and nobody gets another's. */
export async function keepsCustomersApart(url: string): Promise<void> {
  const call = async (session: string, path: string, body?: unknown): Promise<{ status: number; body: unknown }> => {
    const answer = await fetch(`${url}/api/layers${path}`, {
      method: body === undefined ? "GET" : "POST",
      headers: { "x-layers-kit": "1", cookie: `session=${session}`, "content-type": "application/json" },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    return { status: answer.status, body: await answer.json() };
  };
  const created = await call("anna", "/v1/projects", sampleProject);
  expect(created).toMatchObject({ status: 201, body: { customerExternalId: "acme-coffee" } });
  const { id } = created.body as { id: string };
  expect(await call("anna", `/v1/projects/${id}`)).toMatchObject({ status: 200, body: { id } });
  expect(await call("ben", `/v1/projects/${id}`)).toMatchObject({
    status: 404,
    body: { error: { code: "NOT_FOUND" } },
  });
  expect(await call("nobody", `/v1/projects/${id}`)).toMatchObject({ status: 401 });
}
