import type { Plugin } from "vite";
import type { Reporter, TestModule, Vitest } from "vitest/node";
import { partsByName } from "../packages/react/src/appearance/styling-hooks.ts";
import { neverEmitted } from "../packages/react/src/testing/looks/emitted.ts";

declare module "vitest" {
  interface TaskMeta {
    /** Classes and attributes of the kit's that a story has put on the page. */
    hooks?: string[];
  }
}

/** Fails a run of all stories in which none of them has put on the page what a `parts.ts` documents. */
export function documentedHooks(): Plugin {
  return {
    name: "documented-hooks",
    configureVitest({ vitest, project }) {
      vitest.config.reporters.push(reporter(vitest, project.name));
    },
  };
}

function reporter(vitest: Vitest, project: string): Reporter {
  return {
    async onTestRunEnd(modules) {
      const stories = modules.filter((module) => module.project.name.startsWith(project));
      if (!(await areAll(stories))) return;
      const missing = neverEmitted(stories.flatMap(hooksOf), partsByName);
      if (missing.length === 0) return;
      vitest.logger.error(`Documented in a parts.ts, but put on the page by no story:\n  ${missing.join("\n  ")}`);
      process.exitCode = 1;
    },
  };
}

/** A few stories, or some that failed, cannot tell what none of them does. */
async function areAll(stories: readonly TestModule[]): Promise<boolean> {
  const [first] = stories;
  if (!first || stories.some((module) => !module.ok())) return false;
  const { testFiles } = await first.project.globTestFiles();
  const tests = stories.flatMap((module) => [...module.children.allTests()]);
  return testFiles.length === stories.length && tests.every((test) => test.result().state !== "skipped");
}

function hooksOf(module: TestModule): string[] {
  return [...module.children.allTests()].flatMap((test) => test.meta().hooks ?? []);
}
