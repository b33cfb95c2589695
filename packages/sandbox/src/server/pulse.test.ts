import { afterEach, expect, test } from "vitest";
import { FIRST_KEY } from "../index.ts";
import { type Receiver, startReceiver } from "../testing/receiver.ts";
import { type ServedSandbox, serveSandbox } from "./serve.ts";

let served: ServedSandbox | undefined;
let receiver: Receiver | undefined;
afterEach(async () => {
  await served?.close();
  await receiver?.close();
});

test("a served sandbox sends its webhooks over HTTP although nobody calls it any more", async () => {
  receiver = await startReceiver();
  served = await serveSandbox({ port: 0, speed: 1000, allowHosts: [receiver.origin] });
  const post = async (path: string, body: unknown) => {
    const headers = { Authorization: `Bearer ${FIRST_KEY}`, "Content-Type": "application/json" };
    return await fetch(`${served?.url}${path}`, { method: "POST", headers, body: JSON.stringify(body) });
  };
  await post("/v1/webhook-endpoints", { url: `${receiver.origin}/hook`, events: ["job.completed"] });
  const project = (await (await post("/v1/projects", { name: "Tide", timezone: "UTC" })).json()) as { id: string };
  await post(`/v1/projects/${project.id}/influencers`, {});
  const { event } = await receiver.next();
  expect(event).toMatchObject({ type: "job.completed", data: { kind: "influencer_create" } });
});
