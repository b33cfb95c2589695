import { describe, expect, it } from "vitest";
import { UploadRegistry } from "./registry.ts";

describe("the registry", () => {
  it("forgets an upload and its public name when the time is over", () => {
    let clock = 0;
    const registry = new UploadRegistry({ maxUploads: 1, maxBytes: 100, keepMs: 1000 }, () => clock);
    const record = registry.add({ id: "a", customer: "acme-coffee", kind: "logo", size: 10 });
    const file = registry.publish(record, { mimeType: "image/png", extension: "png" });
    expect(registry.findPublished(file.name)).toMatchObject({ id: "a" });
    clock = 1000;
    expect(() => registry.require("a", "acme-coffee")).toThrow();
    expect(registry.findPublished(file.name)).toBeUndefined();
    expect(registry.expired()).toEqual(["a"]);
    registry.remove("a");
    expect(registry.expired()).toEqual([]);
    registry.add({ id: "b", customer: "acme-coffee", kind: "logo", size: 10 });
  });
});
