import { afterEach, expect, test, vi } from "vitest";
import { createLayersClient } from "../index.ts";
import { pagePresence } from "./presence.ts";

afterEach(() => vi.restoreAllMocks());

function show(state: DocumentVisibilityState): void {
  vi.spyOn(document, "visibilityState", "get").mockReturnValue(state);
  document.dispatchEvent(new Event("visibilitychange"));
}

test("a hidden page polls nothing, and reads when it is shown, focused or online again", async () => {
  const fetch = vi.fn(async () => Response.json({ jobId: "job_1", kind: "x", status: "running" }));
  const client = createLayersClient({ baseUrl: "/api/layers", fetch });
  show("hidden");
  const watch = client.watch.job("job_1");
  const first = watch.next();
  expect(fetch).not.toHaveBeenCalled();
  show("visible");
  expect((await first).value).toMatchObject({ value: { status: "running" } });
  expect(fetch).toHaveBeenCalledTimes(1);
  expect(fetch.mock.calls[0]).toMatchObject([`${window.location.origin}/api/layers/v1/jobs/job_1`, { method: "GET" }]);
  await watch.return();
});

test("listens to visibility, focus and network, and leaves no listener behind", () => {
  const listener = vi.fn();
  const stop = pagePresence.onReturn(listener);
  document.dispatchEvent(new Event("visibilitychange"));
  window.dispatchEvent(new Event("focus"));
  window.dispatchEvent(new Event("online"));
  expect(listener).toHaveBeenCalledTimes(3);
  stop();
  document.dispatchEvent(new Event("visibilitychange"));
  window.dispatchEvent(new Event("focus"));
  window.dispatchEvent(new Event("online"));
  expect(listener).toHaveBeenCalledTimes(3);
});
