#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { FIRST_KEY } from "../index.ts";
import { ArgumentError, help, readArguments } from "./arguments.ts";
import { type ServedSandbox, type ServeSandboxOptions, serveSandbox } from "./serve.ts";

try {
  const command = readArguments(process.argv.slice(2));
  if ("serve" in command) stopOnSignal(await start(command.serve));
  else console.log(command.show === "help" ? help : version());
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = error instanceof ArgumentError ? 2 : 1;
}

async function start(options: ServeSandboxOptions): Promise<ServedSandbox> {
  const served = await serveSandbox(options);
  console.log(`Layers sandbox: ${served.url}`);
  console.log(`Control page:   ${served.url}/sandbox`);
  console.log(`Key:            ${FIRST_KEY}`);
  console.log(`Data:           ${options.data ?? "in memory, gone when this ends; --data <file> keeps it"}`);
  return served;
}

function stopOnSignal(served: ServedSandbox): void {
  const stop = (): void => {
    process.exitCode = 0;
    void served.close();
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
}

function version(): string {
  const manifest = readFileSync(new URL("../../package.json", import.meta.url), "utf8");
  return (JSON.parse(manifest) as { version: string }).version;
}
