import axe, { type RunOptions } from "axe-core";

/** What axe finds wrong with the page: the rule, why, and where. */
export async function findings(document: Document, options: RunOptions = {}): Promise<string[]> {
  // A story is a part of a page, so what is asked of a whole page is not asked of it.
  const { violations } = await axe.run(document.body, {
    resultTypes: ["violations"],
    ...options,
    rules: { region: { enabled: false }, ...options.rules },
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id} at ${target.join(" ")}: ${failureSummary?.replaceAll(/\s+/g, " ")}`,
    ),
  );
}
