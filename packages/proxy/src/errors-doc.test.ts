import { readdirSync, readFileSync } from "node:fs";
import { apiErrorCodes, type ErrorCode, proxyErrorCodes, type RetryClass } from "@layers-kit/contract";
import { serverErrorCodes } from "@layers-kit/contract/server";
import { expect, test } from "vitest";

const page = readFileSync(new URL("../../../docs/errors.md", import.meta.url), "utf8");

interface Row {
  readonly code: string;
  readonly status: number;
  readonly again: string;
  readonly seenBy: string;
  readonly texts: readonly string[];
}

/** The rows of the table below a heading. */
function rowsBelow(heading: string): Row[] {
  const [, section = ""] = page.split(`## ${heading}\n`);
  const lines = (section.split("\n## ")[0] ?? "").split("\n").filter((line) => line.startsWith("| `"));
  return lines.map((line) => {
    const [code = "", status = "", again = "", seenBy = "", ...texts] = line
      .split("|")
      .slice(1, -1)
      .map((c) => c.trim());
    return { code: code.replaceAll("`", ""), status: Number(status), again, seenBy, texts };
  });
}

const words: Readonly<Record<RetryClass, string>> = { never: "no", "after-change": "after a change", backoff: "later" };

test.each<[string, Readonly<Record<string, ErrorCode>>]>([
  ["From the proxy", proxyErrorCodes],
  ["From the API, or from the proxy in the API's words", apiErrorCodes],
  ["For servers only", serverErrorCodes],
])(
  "%s: every code of the contract is told, in its order, with its status and what may be repeated",
  (heading, codes) => {
    const rows = rowsBelow(heading);
    expect(rows.map(({ code, status, again }) => ({ code, status, again }))).toEqual(
      Object.entries(codes).map(([code, { status, retry }]) => ({ code, status, again: words[retry] })),
    );
    for (const { seenBy, texts } of rows) {
      expect(seenBy).toMatch(/^(customer|partner)$/);
      expect(texts).toEqual([expect.stringMatching(/\S+ .*\.$/), expect.stringMatching(/\.$/)]);
    }
  },
);

test("every code that the proxy's sources give has its row", () => {
  const sources = readdirSync(import.meta.dirname, { recursive: true, encoding: "utf8" }).filter(
    (name) => name.endsWith(".ts") && !/\.test\.ts$|test-support|attack-corpus/.test(name),
  );
  const given = sources.flatMap((name) => {
    const source = readFileSync(`${import.meta.dirname}/${name}`, "utf8");
    return [...source.matchAll(/(?:new Refusal|super)\(\s*"([A-Z_]+)"/g)].map(([, code = ""]) => code);
  });
  expect(given).toContain("UPSTREAM_CONFIG");
  expect([...new Set(given)].filter((code) => !page.includes(`| \`${code}\``))).toEqual([]);
});
