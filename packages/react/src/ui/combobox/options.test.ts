import { expect, test } from "vitest";
import { matching } from "./options.ts";

const options = [
  { value: "1", label: "Tallinn", description: "Estonia, GMT+3" },
  { value: "2", label: "New York", description: "United States", keywords: "EST EDT UTC-4" },
  { value: "3", label: "Estevan", keywords: "CST" },
  { value: "4", label: "Caracas", description: "Venezuela", keywords: "UTC-4:30" },
];
const found = (query: string) => matching(options, query).map(({ label }) => label);

test("what begins with the words comes first, then what has each as a whole word, then what has them at all", () => {
  expect(found("est")).toEqual(["Estevan", "New York", "Tallinn"]);
  expect(found("utc-4")).toEqual(["New York", "Caracas"]);
});

test("every word must be found, wherever and in whatever order", () => {
  expect(found("states york")).toEqual(["New York"]);
  expect(found("york caracas")).toEqual([]);
  expect(found("  ")).toEqual(options.map(({ label }) => label));
});

test("case, accents and punctuation do not count", () => {
  expect(matching([{ value: "pt-BR", label: "Português (Brasil)" }], "portugues bra")).toHaveLength(1);
  expect(matching([{ value: "CI", label: "Côte d’Ivoire" }], "cote d'ivoire")).toHaveLength(1);
  expect(matching([{ value: "St_Johns", label: "St Johns" }], "St. John's")).toHaveLength(1);
  expect(found("UTC−4:30")).toEqual(["Caracas"]);
});
