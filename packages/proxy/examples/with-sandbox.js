// Starts the offline sandbox and then a command that calls it: `node ../with-sandbox.js node server.js`.
import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

// As the example itself finds it.
const sandbox = createRequire(join(process.cwd(), "package.json")).resolve("@layers-kit/sandbox/node");
const { serveSandbox } = await import(pathToFileURL(sandbox).href);
const { url, close } = await serveSandbox({ port: 0, speed: 20 });
console.log(`The sandbox is at ${url}`);

const [command = "node", ...args] = process.argv.slice(2);
const child = spawn(command, args, {
  stdio: "inherit",
  env: {
    ...process.env,
    PATH: `${join(process.cwd(), "node_modules/.bin")}:${process.env.PATH}`,
    LAYERS_API_KEY: "lp_test_sandbox_0000",
    LAYERS_API_URL: url,
  },
});
for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"])) process.on(signal, () => child.kill(signal));
child.on("exit", async (code) => {
  await close();
  process.exitCode = code ?? 0;
});
