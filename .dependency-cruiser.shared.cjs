/** Tests, stories and the set-up of either: what no partner ever gets. */
exports.testFile = [
  "\\.(test|spec|stories)\\.[cm]?[jt]sx?$",
  "\\.config\\.[cm]?[jt]s$",
  "/(testing|test-support|attack-corpus|tests|e2e)/",
  "^apps/[^/]+/(browser|proofs)/",
  // What a partner would write.
  "/docs/examples/",
].join("|");

exports.zod = "(^|/)node_modules/zod/";

/** How imports are found: in the packages' sources, as the type checker and the tests find them. */
exports.options = {
  doNotFollow: { path: "node_modules" },
  exclude: { path: ["(^|/)(dist|storybook-static|coverage)/"] },
  enhancedResolveOptions: {
    exportsFields: ["exports"],
    conditionNames: ["layers-kit-source", "import", "node", "default", "types"],
    mainFields: ["module", "main", "types"],
  },
  cache: false,
};
