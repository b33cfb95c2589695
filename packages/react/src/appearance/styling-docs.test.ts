import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { type Parts, stylingHooks } from "./styling-hooks.ts";

const source = fileURLToPath(new URL("../", import.meta.url));
const documented = [
  ...readFileSync(`${source}appearance/variables.ts`, "utf8").matchAll(
    /\/\*\* (.+) \*\/\n {2}"(--lk-[a-z-]+)"\?: string/g,
  ),
].map(([, description = "", name = ""]) => ({ name, description }));
const css = readdirSync(source, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".css") && !file.startsWith("testing/"))
  .map((file) => readFileSync(source + file, "utf8"))
  .join("\n");

test("the page on styling lists exactly what there is", async () => {
  const page = [
    "# Styling hooks",
    "",
    "Made from `variables.ts` and the components' `parts.ts`; a test fails when it is stale, and the stories fail when a component puts",
    "anything else on the page, or anything of this never. `npx vitest run --project react-server styling-docs -u` writes it.",
    "",
    "## Variables",
    "",
    "In `appearance.variables`, or in your own CSS on `.lk-root`. `lightDark(light, dark)` gives each theme a value of its own.",
    "",
    "| variable | what it is |",
    "|---|---|",
    ...documented.map(({ name, description }) => `| \`${name}\` | ${description} |`),
    "",
    "## Parts",
    "",
    '`appearance.classNames` adds your classes to a part by its name: `{ button: "my-button" }`. Its own class is `lk-` and the name. State',
    'stands in attributes, so `.lk-button[data-variant="primary"]` is the primary button. The third column names the variables that the',
    "part's own rules use.",
    ...(Object.entries(stylingHooks) as [string, Parts][]).flatMap(([component, parts]) => [
      "",
      `### ${component === "ui" ? "What they share" : component}`,
      "",
      "| class | attributes | variables |",
      "|---|---|---|",
      ...Object.entries(parts).map(([part, attributes]) => {
        const hooks = attributes.map((name) => `\`data-${name}\``).join(", ");
        return `| \`lk-${part}\` | ${hooks} | ${variablesOf(part).join(", ")} |`;
      }),
    ]),
    "",
  ].join("\n");
  await expect(page).toMatchFileSnapshot("../../../../docs/styling.md");
});

/** The variables in the rules whose subject is the part. */
function variablesOf(part: string): string[] {
  const names = new Set<string>();
  for (const [, selectors = "", body = ""] of css.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
    const isSubject = selectors
      .split(",")
      .some(
        (selector) =>
          subjectOf(selector).startsWith(`.lk-${part}`) && !new RegExp(`\\.lk-${part}-`).test(subjectOf(selector)),
      );
    if (!isSubject) continue;
    for (const [, name = ""] of body.matchAll(/var\(--lk-([a-z-]+)/g)) names.add(`\`${name}\``);
  }
  return [...names].sort();
}

const subjectOf = (selector: string): string =>
  selector
    .trim()
    .split(/[\s>]+/)
    .at(-1) ?? "";
