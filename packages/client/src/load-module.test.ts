import { expect, test, vi } from "vitest";
import { loadModule } from "./load-module.ts";

test("loads once for all who ask, also at the same time", async () => {
  const load = vi.fn(async () => ({ part: 1 }));
  const loaded = loadModule(load);
  const [first, second] = await Promise.all([loaded(), loaded()]);
  expect(first).toBe(second);
  expect(await loaded()).toBe(first);
  expect(load).toHaveBeenCalledTimes(1);
});

test("a failure is told to all who waited, and asked for anew by the next", async () => {
  const load = vi.fn(async () => ({ part: 1 }));
  load.mockRejectedValueOnce(new TypeError("offline"));
  const loaded = loadModule(load);
  await expect(Promise.all([loaded(), loaded()])).rejects.toThrow("offline");
  expect(load).toHaveBeenCalledTimes(1);
  expect(await loaded()).toEqual({ part: 1 });
});
