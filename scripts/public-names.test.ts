import { join } from "node:path";
import { expect, test } from "vitest";
import { manifest, repository, workspaceDirs } from "./lib/workspace.mjs";
import { publicNames } from "./testing/public-names.ts";
import { temporaryTree } from "./testing/temporary.ts";

const packages = workspaceDirs(repository).filter(
  (dir) => dir.startsWith("packages/") && manifest(repository, dir).exports,
);

// A name that is exported by accident cannot be taken back. When a change is meant, `npm run public-names` writes the
// lists, and a changeset tells partners.
test.each(packages)("%s exports the names on its list, and no others", async (dir) => {
  const entries = Object.entries(publicNames(join(repository, dir)));
  const list = entries.map(([entry, names]) => `${entry}\n${names.map((name) => `  ${name}\n`).join("")}`).join("\n");
  await expect(list).toMatchFileSnapshot(join(repository, dir, "public-names.txt"));
});

test("names are found through every way of exporting them", () => {
  const folder = temporaryTree({
    "package.json": JSON.stringify({
      exports: {
        ".": {
          "layers-kit-source": { browser: "./src/browser.ts", default: "./src/index.ts" },
          types: "./dist/index.d.ts",
        },
        "./rooms/*": { "layers-kit-source": "./src/*.room.ts" },
        "./styles.css": { "layers-kit-source": "./src/styles.css" },
      },
    }),
    "src/browser.ts": "export default 1;",
    "src/index.ts": `export * from "./all.ts"; export type * from "./shapes.ts"; export { a as b, type C } from "./all.ts";
      export * as rooms from "./all.ts"; const hidden = 1;`,
    "src/all.ts": "export const a = 1, z = 2; export interface C {} export async function f() {} export enum E { One }",
    "src/shapes.ts": "export class Shape {}",
    "src/posts.room.ts": "export type Post = string;",
    "src/styles.css": "",
  });
  expect(publicNames(folder)).toEqual({
    ". (browser)": ["default"],
    ". (default)": ["E", "a", "b", "f", "rooms", "type C", "type Shape", "z"],
    "./rooms/posts": ["type Post"],
  });
});
