import { bundle } from "./bundle.mjs";

/**
 * What of our own code a page may cost above the libraries it uses, gzipped, in kB of 1000 bytes.
 *
 * @typedef {object} Budget
 * @property {string} entry
 * @property {number} goal
 * @property {number} [limit] what may not be exceeded meanwhile, where the goal is not met yet
 */

/** @type {readonly Budget[]} */
export const budgets = [
  { entry: "client", goal: 4 },
  { entry: "SocialConnectButton", goal: 5 },
  { entry: "RemixProgress", goal: 6 },
  { entry: "SourcePicker", goal: 8 },
  { entry: "MediaUploader", goal: 10 },
  { entry: "ProjectForm", goal: 12 },
  { entry: "LeaseRequestForm", goal: 10 },
  { entry: "ScheduleDialog", goal: 14 },
  { entry: "all together", goal: 40 },
  { entry: "styles.css", goal: 10 },
];

/**
 * The kit's own entries: the client, each component alone, and a page with all of them. Components are read from what the
 * package exports, so that a new one is weighed without being listed here.
 *
 * @returns {Promise<{ name: string, contents: string }[]>}
 */
export async function ownEntries() {
  const { names } = await bundle('export * from "@layers-kit/react";');
  const components = names.filter((name) => /^[A-Z][a-z]/.test(name)).sort();
  const client = 'export * from "@layers-kit/client";';
  return [
    { name: "client", contents: client },
    ...components.map((name) => ({ name, contents: exportFromReact([name]) })),
    { name: "all together", contents: `${client}\n${exportFromReact(components)}` },
  ];
}

/** @param {readonly string[]} names */
function exportFromReact(names) {
  return `export { ${names.join(", ")} } from "@layers-kit/react";`;
}

/** What others ask of a page for a comparable job. */
export const peers = [
  {
    name: "Uppy, headless, with tus",
    contents: `export { default as Uppy } from "@uppy/core";
      export { default as Tus } from "@uppy/tus";
      export { FilesList, UppyContextProvider, useDropzone } from "@uppy/react";`,
  },
  {
    name: "Uppy's Dashboard with tus",
    contents: `export { default as Uppy } from "@uppy/core";
      export { default as Tus } from "@uppy/tus";
      export { default as Dashboard } from "@uppy/react/dashboard";`,
  },
  {
    name: "Clerk's loader (screens come later)",
    contents: 'export { ClerkProvider, SignIn } from "@clerk/react";',
  },
  {
    name: "Knock's feed",
    contents: `export { KnockFeedProvider, KnockProvider, NotificationFeedPopover, NotificationIconButton }
      from "@knocklabs/react";`,
  },
];
