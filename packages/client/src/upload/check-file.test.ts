import { appMediaLimits } from "@layers-kit/contract";
import { expect, test } from "vitest";
import { checkFile } from "./check-file.ts";

test("takes what the kind allows, at its exact bound, whatever the case of its type", () => {
  for (const kind of ["logo", "screenshot", "demo-video", "end-card"] as const) {
    for (const type of appMediaLimits[kind].mimeTypes) {
      expect(checkFile(kind, { type, size: appMediaLimits[kind].maxBytes })).toEqual([]);
      expect(checkFile(kind, { type: `${type.toUpperCase()}; codecs=x`, size: 1 })).toEqual([]);
    }
  }
});

test("names every reason, with the bound", () => {
  expect(checkFile("logo", { type: "video/mp4", size: 5_000_001 })).toEqual([
    { reason: "type", accepted: appMediaLimits.logo.mimeTypes },
    { reason: "size", maxBytes: 5_000_000 },
  ]);
  expect(checkFile("logo", { type: "image/png", size: 0 })).toEqual([{ reason: "empty" }]);
});

test("lets a type pass that the browser does not know", () => {
  expect(checkFile("screenshot", { type: "", size: 1 })).toEqual([]);
});
