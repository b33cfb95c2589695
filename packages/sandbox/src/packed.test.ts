import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";

/** What a partner downloads at most, packed. */
const MOST_BYTES = 3_000_000;

/** npm takes as long as a busy machine lets it, in milliseconds. */
const PATIENCE = 300_000;

test(
  "the package stays small, and holds the pictures' font and no test",
  async () => {
    const options = { cwd: fileURLToPath(new URL("..", import.meta.url)), maxBuffer: 10_000_000, shell: false };
    const run = promisify(execFile);
    const { stdout } = await run("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], options);
    const [packed] = JSON.parse(stdout) as { size: number; files: { path: string }[] }[];
    const paths = packed?.files.map(({ path }) => path) ?? [];
    console.info(`packed: ${packed?.size} bytes, limit ${MOST_BYTES}`);
    expect(packed?.size).toBeLessThan(MOST_BYTES);
    expect(paths).toContain("art/font/InterDisplay-SemiBold.subset.otf");
    expect(paths.filter((path) => /\.test\.|(^|\/)testing\//.test(path))).toEqual([]);
  },
  PATIENCE,
);
