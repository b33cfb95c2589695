import { register } from "node:module";

// Runs a TypeScript module of the demo: node --conditions=layers-kit-source server/testing/run.mjs <module>
register("./typescript.mjs", import.meta.url);
await import(new URL(`../..${process.argv[2]}`, import.meta.url).href);
