import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Demo, startDemo } from "./demo.ts";
import { readSettings, SettingsError } from "./env.ts";

const webDir = fileURLToPath(new URL("../web/", import.meta.url));
const storybookDir = fileURLToPath(new URL("../../../../storybook-static/", import.meta.url));

try {
  const settings = readSettings(process.env);
  if (!existsSync(`${webDir}index.html`))
    throw new SettingsError("The page has not been built. Run npm start instead.");
  const demo = await startDemo({ settings, webDir, storybookDir });
  stopOnSignal(demo);
  console.log(`The demo is at ${demo.url}`);
  if (demo.controlUrl) console.log(`Its sandbox is seen and driven at ${demo.controlUrl}`);
} catch (error) {
  const sentence = error instanceof SettingsError ? error.message : `The demo could not start: ${String(error)}`;
  console.error(sentence);
  process.exit(1);
}

function stopOnSignal(demo: Demo): void {
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    demo.close().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, stop);
}
