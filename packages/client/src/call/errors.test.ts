import { expect, test, vi } from "vitest";
import { LayersError } from "./errors.ts";
import { isLayersError } from "./is-layers-error.ts";

test("an error of another copy of the kit is known as one", async () => {
  vi.resetModules();
  const other = await import("./errors.ts");
  const error = new other.LayersError({ code: "NOT_FOUND", status: 404, message: "gone" });
  expect(error).not.toBeInstanceOf(LayersError);
  expect(isLayersError(error)).toBe(true);
});

test.each([
  null,
  undefined,
  "LayersError",
  new Error("x"),
  { name: "LayersError" },
  new DOMException("x", "AbortError"),
])("%s is not one", (value) => {
  expect(isLayersError(value)).toBe(false);
});

test("a code from the wire is looked up as a code and as nothing else", () => {
  expect(new LayersError({ code: "constructor", status: 400, message: "" }).retry).toBe("never");
});
