import { spawnSync } from "node:child_process";
import { pnpm, repository } from "./lib/workspace.mjs";

/** pnpm, for whoever has only npm: `npm run pnpm -- add zod --filter @layers-kit/contract`. */
const [command, ...args] = [...pnpm(repository), ...process.argv.slice(2)];
const { status } = spawnSync(command, args, { cwd: repository, stdio: "inherit", shell: process.platform === "win32" });
process.exitCode = status ?? 1;
