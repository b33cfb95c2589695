import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { startNode } from "../testing/processes.ts";
import { writeTree } from "../testing/temporary.ts";
import { temporaryWorkspace } from "../testing/workspace.ts";
import { repository } from "./workspace.mjs";

const benchModule = JSON.stringify(pathToFileURL(join(repository, "scripts/lib/bench.mjs")).href);

async function benchIn(names: string[], files: Record<string, string>) {
  const workspace = temporaryWorkspace();
  for (const [path, text] of Object.entries(files)) writeTree(workspace.root, `apps/bench/${path}`, text);
  const started = startNode(
    `import { bench } from ${benchModule}; await bench(${JSON.stringify(names)}, ${JSON.stringify(workspace.root)});`,
    { PATH: workspace.path },
  );
  const { code } = await started.ended;
  return { code, output: started.output(), calls: workspace.calls };
}

const two = {
  "size/run.mjs": 'console.log("sizes by", process.pid);',
  "proxy/run.mjs": 'console.log("requests by", process.pid);',
  "lib/table.mjs": "",
};

test("installs, builds the packages alone and runs every bench in a process of its own", async () => {
  const { code, output, calls } = await benchIn([], two);
  expect(code).toBe(0);
  const [, proxy, size] = /── proxy\n\nrequests by (\d+)\n\n── size\n\nsizes by (\d+)\n$/.exec(output) ?? [];
  expect(Number(proxy)).toBeGreaterThan(0);
  expect(proxy).not.toBe(size);
  expect(calls()).toEqual([expect.stringContaining("install"), expect.stringContaining("./packages/*")]);
});

test("runs only what is named", async () => {
  const { output } = await benchIn(["size"], two);
  expect(output).toContain("sizes by");
  expect(output).not.toContain("requests by");
});

test("an unknown name says which benches there are, before anything is installed", async () => {
  const { code, output, calls } = await benchIn(["sizes"], two);
  expect(code).toBe(1);
  expect(output).toBe('There is no bench "sizes": choose from proxy, size.\n');
  expect(calls()).toEqual([]);
});

test("a bench that fails stops none of those after it, and is named at the end", async () => {
  const { code, output } = await benchIn([], { ...two, "proxy/run.mjs": 'throw new Error("no floor");' });
  expect(code).toBe(1);
  expect(output).toContain("no floor");
  expect(output).toContain("sizes by");
  expect(output).toMatch(/Failed: proxy\. The lines above say why\.\n$/);
});
