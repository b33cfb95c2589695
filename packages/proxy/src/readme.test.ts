import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), "utf8");
const readme = read("../README.md");

test("every proof that the security review is pointed to is there", () => {
  const [, section = ""] = readme.split("## For your security review");
  const files = [...(section.split("\n## ")[0] ?? "").matchAll(/`([\w./-]+\.ts)`/g)].map(([, file = ""]) => file);
  expect(files.length).toBeGreaterThan(20);
  const missing = files.filter(
    (file) => !existsSync(new URL(file.startsWith("apps/") ? `../../../${file}` : file, import.meta.url)),
  );
  expect(missing).toEqual([]);
});

test("every option is explained", () => {
  const [, options = ""] = read("options.ts").split("export interface ProxyOptions");
  const names = [...options.matchAll(/^ {2}(?:readonly )?(\w+)\??[:(]/gm)].map(([, name = ""]) => name);
  expect(names).toEqual(expect.arrayContaining(["apiKey", "authenticate", "crossOrigin", "quotas", "policy"]));
  const [, table = ""] = readme.split("## Options");
  const explained = (table.split("\n## ")[0] ?? "").split("\n").filter((line) => line.startsWith("| `"));
  expect(names.filter((name) => !explained.some((line) => line.split("|")[1]?.includes(`\`${name}\``)))).toEqual([]);
});
