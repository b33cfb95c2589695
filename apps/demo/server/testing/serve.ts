import { join } from "node:path";
import { startDemo } from "../demo.ts";
import { readSettings } from "../env.ts";

/** A demo with the page that WEB_DIR holds, for tests in a browser. */
const { WEB_DIR = "" } = process.env;
const storybookDir = join(WEB_DIR, "storybook-static");
const demo = await startDemo({ settings: readSettings(process.env), webDir: WEB_DIR, storybookDir });
process.once("SIGTERM", () => void demo.close().then(() => process.exit(0)));
console.log(`The demo is at ${demo.url}`);
