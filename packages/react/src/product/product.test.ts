import type { Project } from "@layers-kit/contract";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Product, productOf, searchesFor } from "./product.ts";

const project: Project = {
  id: "prj_1",
  name: "tide-1042",
  status: "active",
  customerExternalId: "tide-tea",
  timezone: "Europe/Oslo",
  createdAt: "2026-05-01T09:00:00.123456+00:00",
  updatedAt: "2026-05-01T09:00:00.123456+00:00",
};

const tea: Product = {
  name: "Tide Tea",
  description: "Loose-leaf teas from small gardens, for the afternoon.",
  createdAt: 0,
  updatedAt: 0,
  keywords: [],
};

test("reads the product from an older row too, where it stands in the brand alone", () => {
  const older = { ...project, brandContext: { appName: "Tide Tea", appDescription: "Loose-leaf teas" } };
  expect(productOf(older)).toMatchObject({ name: "Tide Tea", description: "Loose-leaf teas" });
  expect(productOf({ ...older, appName: "Tide & Kettle" }).name).toBe("Tide & Kettle");
});

test("calls a product without a name what its project is called", () => {
  expect(productOf(project)).toEqual({
    name: "tide-1042",
    description: "",
    createdAt: Date.parse("2026-05-01T09:00:00.123Z"),
    updatedAt: Date.parse("2026-05-01T09:00:00.123Z"),
    keywords: [],
  });
});

test("suggests the keywords, the name, then the longest words", () => {
  expect(searchesFor(tea, 4)).toEqual(["tide tea", "afternoon", "gardens", "loose"]);
  expect(searchesFor({ ...tea, keywords: ["Tea time"] }, 2)).toEqual(["tea time", "tide tea"]);
});

test("suggests from any text, never twice, never nothing and never more than asked", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme" }),
      fc.string({ unit: "binary" }),
      fc.nat(9),
      (name, description, most) => {
        const found = searchesFor({ ...tea, name, description }, most);
        expect(found.length).toBeLessThanOrEqual(most);
        expect(new Set(found).size).toBe(found.length);
        expect(found.every((text) => text.trim() !== "")).toBe(true);
      },
    ),
  );
});
