import { Source } from "@storybook/addon-docs/blocks";
import type { ReactElement } from "react";
import { propDeclarations } from "./declarations.ts";

const files = import.meta.glob<string>(
  [
    "../../src/*/*.{ts,tsx}",
    "!../../src/*/*.{stories,test,browser.test}.{ts,tsx}",
    "!../../src/{testing,ui,locales}/*",
  ],
  { query: "?raw", import: "default", eager: true },
);

/** The props of a component with their doc lines, as they stand in the source: a table of them loses what is built from other types. */
export function Props({ of, folder }: { of: string; folder: string }): ReactElement {
  const sources = Object.fromEntries(Object.entries(files).filter(([path]) => path.includes(`/src/${folder}/`)));
  return <Source code={propDeclarations(of, sources).join("\n\n")} language="tsx" />;
}
