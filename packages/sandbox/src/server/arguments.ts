import { parseArgs } from "node:util";
import { TIERS, type Tier } from "../state/rows.ts";
import { CONTROL_ACCESS } from "./control-access.ts";
import type { ServeSandboxOptions } from "./serve.ts";

/** What `--help` shows. */
export const help: string = `Usage: layers-sandbox [options]

The Layers Partner API, offline.

  --port <number>          the port to listen on; 0 takes any free one (4174)
  --host <address>         the address to listen on (127.0.0.1: this machine only)
  --data <file>            keeps everything in this file; without it, all is gone in the end
  --speed <number>         divides how long work takes: at 20, two minutes take six seconds (1)
  --tier <name>            the first key's tier: ${TIERS.join(", ")} (standard)
  --return-origin <origin> where people may be sent back to after they connected an account; may be repeated
  --allow-host <origin>    a private or http origin that media and webhooks may use; may be repeated
  --base-url <origin>      how others reach it, for the addresses of pictures and pages
  --control <who>          who may use the control page and its API: this-machine, anyone, nobody
  --help                   shows this
  --version                shows the version
`;

/** A flag that cannot be used. Its message is the sentence to print. */
export class ArgumentError extends Error {}

export type Command = { readonly show: "help" | "version" } | { readonly serve: ServeSandboxOptions };

/** Reads the command line. Throws an ArgumentError that names the flag and says what it takes. */
export function readArguments(args: readonly string[]): Command {
  const { help, version, ...flags } = parse(args);
  if (help) return { show: "help" };
  if (version) return { show: "version" };
  return {
    serve: {
      ...(flags.port !== undefined && { port: wholeNumber("--port", flags.port, 65_535) }),
      ...(flags.host !== undefined && { host: given("--host", flags.host) }),
      ...(flags.data !== undefined && { data: given("--data", flags.data) }),
      ...(flags.speed !== undefined && { speed: factor(flags.speed) }),
      ...(flags.tier !== undefined && { tier: oneOf("--tier", flags.tier, TIERS) satisfies Tier }),
      ...(flags["return-origin"] && {
        returnOrigins: flags["return-origin"].map((one) => origin("--return-origin", one)),
      }),
      ...(flags["allow-host"] && { allowHosts: flags["allow-host"].map((one) => origin("--allow-host", one)) }),
      ...(flags["base-url"] !== undefined && { baseUrl: origin("--base-url", flags["base-url"]) }),
      ...(flags.control !== undefined && {
        control: oneOf("--control", flags.control, CONTROL_ACCESS),
      }),
    },
  };
}

const options = {
  port: { type: "string" },
  host: { type: "string" },
  data: { type: "string" },
  speed: { type: "string" },
  tier: { type: "string" },
  "return-origin": { type: "string", multiple: true },
  "allow-host": { type: "string", multiple: true },
  "base-url": { type: "string" },
  control: { type: "string" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "v" },
} as const;

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: false }).values;
  } catch (error) {
    const [sentence = ""] = (error as Error).message.split(/(?<=')\. |\n/);
    throw new ArgumentError(`${sentence.replace(/\.$/, "")}. See layers-sandbox --help.`, { cause: error });
  }
}

function given(flag: string, value: string): string {
  if (value.trim() === "") throw new ArgumentError(`${flag} is empty. Give it a value, or leave it out.`);
  return value;
}

function wholeNumber(flag: string, value: string, max: number): number {
  if (/^\d{1,9}$/.test(value) && Number(value) <= max) return Number(value);
  throw new ArgumentError(`${flag} is "${value}". Give it a whole number from 0 to ${max}.`);
}

function factor(value: string): number {
  const speed = Number(value);
  if (/^\d+(\.\d+)?$/.test(value) && speed > 0 && speed <= 1_000_000) return speed;
  throw new ArgumentError(`--speed is "${value}". Give it a number above 0 and up to 1000000, such as 20.`);
}

function oneOf<const T extends readonly string[]>(flag: string, value: string, values: T): T[number] {
  if (values.includes(value)) return value;
  throw new ArgumentError(`${flag} is "${value}". Give it one of ${values.join(", ")}.`);
}

function origin(flag: string, value: string): string {
  const url = URL.canParse(value) ? new URL(value) : null;
  if (url && /^https?:$/.test(url.protocol) && url.pathname === "/" && url.search === "" && url.hash === "") {
    return url.origin;
  }
  throw new ArgumentError(`${flag} is "${value}". Give it an origin such as http://127.0.0.1:3000.`);
}
