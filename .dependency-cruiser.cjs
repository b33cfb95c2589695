const { options, testFile, zod } = require("./.dependency-cruiser.shared.cjs");

/**
 * The direction of imports, in full: a package may import itself and what stands here, and nothing else of the kit. A new
 * package must be given its line.
 */
const mayImport = {
  contract: [],
  client: ["contract"],
  react: ["contract", "client"],
  elements: ["contract", "client", "react"],
  proxy: ["contract"],
  sandbox: ["contract"],
};

/** What tests and stories may import besides. */
const testsMayImport = {
  client: ["sandbox", "proxy"],
  proxy: ["sandbox"],
  react: ["sandbox", "proxy"],
  elements: ["sandbox"],
};

const one = (names) => `(${names.join("|")})`;

const direction = Object.entries(mayImport).flatMap(([name, allowed]) => {
  const inTests = testsMayImport[name] ?? [];
  const others = (names) => `^packages/(?!${one([name, ...names])}/)`;
  return [
    {
      name: `${name}-direction`,
      comment: `${name} may import ${allowed.join(" and ") || "no other package"}.`,
      severity: "error",
      from: { path: `^packages/${name}/`, pathNot: testFile },
      to: { path: others(allowed) },
    },
    {
      name: `${name}-tests-direction`,
      comment: `Tests and stories of ${name} may also import ${inTests.join(" and ") || "nothing more"}.`,
      severity: "error",
      from: { path: `^packages/${name}/` },
      to: { path: others([...allowed, ...inTests]) },
    },
  ];
});

module.exports = {
  forbidden: [
    ...direction,
    {
      name: "package-without-a-line",
      comment: "A package that the table of directions does not know would be bound by none: give it a line there.",
      severity: "error",
      from: {},
      to: { path: `^packages/(?!${one(Object.keys(mayImport))}/)` },
    },
    {
      name: "unlisted-package-imports",
      comment: "As above, for a package that nobody imports yet.",
      severity: "error",
      from: { path: `^packages/(?!${one(Object.keys(mayImport))}/)` },
      to: {},
    },
    {
      name: "nothing-imports-an-app",
      severity: "error",
      from: { path: "^packages/" },
      to: { path: "^apps/" },
    },
    {
      name: "apps-stay-apart",
      severity: "error",
      from: { path: "^apps/([^/]+)/" },
      to: { path: "^apps/", pathNot: "^apps/$1/" },
    },
    {
      name: "packages-by-name-only",
      comment: "Another package is imported by its published name: a relative path goes around what it exports.",
      severity: "error",
      from: { path: "^(packages|apps)/([^/]+)/" },
      to: { path: "^(packages|apps)/", pathNot: "^$1/$2/", dependencyTypes: ["local"] },
    },
    {
      name: "tests-stay-out-of-what-is-published",
      comment: "Tests may import more than the code beside them, so that code must not reach it through them.",
      severity: "error",
      from: { pathNot: testFile },
      to: { path: testFile, pathNot: "node_modules" },
    },
    {
      name: "resolvable",
      comment: "An import that leads nowhere cannot be judged by any other rule.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: "contract-is-data",
      comment: "The contract does no I/O, so that it runs wherever the others do.",
      severity: "error",
      from: { path: "^packages/contract/src/", pathNot: testFile },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "client-without-zod",
      comment: "Schemas would multiply the size of the client in a browser; their types cost nothing.",
      severity: "error",
      from: { path: "^packages/client/src/", pathNot: testFile },
      to: {
        path: [zod, "^packages/contract/src/[^/]*schemas\\.ts$"],
        dependencyTypesNot: ["type-only"],
      },
    },
  ],
  options: {
    ...options,
    // Imports of types count too: a type that flows the wrong way ties packages together as well.
    tsPreCompilationDeps: true,
  },
};
