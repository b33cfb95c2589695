import { isIP } from "node:net";

/** Where the demo's Layers API is: an embedded sandbox, or a real one behind the partner's key. */
export type Upstream =
  | { readonly kind: "sandbox"; readonly port: number; readonly speed: number }
  | { readonly kind: "layers"; readonly apiUrl: string; readonly apiKey: string };

/** Everything the demo server is told from outside. */
export interface Settings {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly upstream: Upstream;
  /** The demo's own origin as the world sees it, without a trailing slash; absent on one's own machine. */
  readonly publicOrigin?: string;
  /** Signs the session cookie; absent, each start makes its own and older cookies end. */
  readonly sessionSecret?: string;
  /** The folder in which uploads get a folder of their own; absent, it is the system's temporary one. */
  readonly uploadDir?: string;
}

/** A variable that the demo cannot start with. Its message is the sentence to print. */
export class SettingsError extends Error {
  override name = "SettingsError";
}

type Env = Readonly<Record<string, string | undefined>>;

/** Reads the settings from environment variables. An empty variable counts as absent. */
export function readSettings(env: Env): Settings {
  const host = text(env, "HOST") ?? "127.0.0.1";
  if (!isIP(host) && host !== "localhost") {
    throw new SettingsError(`HOST is "${host}", which is no IP address. Set it to one such as 127.0.0.1 or 0.0.0.0.`);
  }
  const port = portNumber(env, "PORT", 4173);
  const publicOrigin = readPublicOrigin(env);
  const sessionSecret = text(env, "SESSION_SECRET");
  if (sessionSecret !== undefined && sessionSecret.length < 32) {
    throw new SettingsError(
      "SESSION_SECRET is shorter than 32 characters. Set a longer one, or none for a new one each start.",
    );
  }
  const uploadDir = text(env, "UPLOAD_DIR");
  return {
    host,
    port,
    upstream: readUpstream(env, port),
    ...(publicOrigin === undefined ? {} : { publicOrigin }),
    ...(sessionSecret === undefined ? {} : { sessionSecret }),
    ...(uploadDir === undefined ? {} : { uploadDir }),
  };
}

function readUpstream(env: Env, port: number): Upstream {
  const apiKey = text(env, "LAYERS_API_KEY");
  if (apiKey !== undefined) {
    // The key itself is never printed, not even a broken one.
    if (!/^[\x21-\x7e]+$/.test(apiKey)) {
      throw new SettingsError(
        "LAYERS_API_KEY has characters that no key has, perhaps a space. Copy it again from Layers.",
      );
    }
    return { kind: "layers", apiKey, apiUrl: readApiUrl(env) };
  }
  const sandboxPort = portNumber(env, "SANDBOX_PORT", 4174);
  if (sandboxPort === port && port !== 0) {
    throw new SettingsError(`PORT and SANDBOX_PORT are both ${port}. Set one of them to another port.`);
  }
  const speed = text(env, "SANDBOX_SPEED") ?? "20";
  const factor = Number(speed);
  if (!/^\d+(\.\d+)?$/.test(speed) || factor < 1 || factor > 100_000) {
    throw new SettingsError(`SANDBOX_SPEED is "${speed}". Set it to a number from 1 to 100000; 20 is usual.`);
  }
  return { kind: "sandbox", port: sandboxPort, speed: factor };
}

function readApiUrl(env: Env): string {
  const value = text(env, "LAYERS_API_URL") ?? "https://api.layers.com";
  const url = originOnly(value);
  if (!url || (url.protocol !== "https:" && !isLoopback(url.hostname))) {
    throw new SettingsError(
      `LAYERS_API_URL is "${value}". Set it to an https address without a path, such as https://api.layers.com.`,
    );
  }
  return url.origin;
}

function readPublicOrigin(env: Env): string | undefined {
  const value = text(env, "PUBLIC_URL");
  if (value === undefined) return undefined;
  const url = originOnly(value);
  if (!url || (url.protocol !== "https:" && !isLoopback(url.hostname))) {
    throw new SettingsError(
      `PUBLIC_URL is "${value}". Set it to the demo's own https address without a path, such as https://demo.example.com.`,
    );
  }
  return url.origin;
}

/** Whether a host name reaches this machine and nothing else. */
export function isLoopback(hostname: string): boolean {
  return hostname === "localhost" || hostname === "[::1]" || hostname === "::1" || /^127(\.\d+){3}$/.test(hostname);
}

function originOnly(value: string): URL | undefined {
  if (!URL.canParse(value)) return undefined;
  const url = new URL(value);
  const bare =
    url.pathname === "/" && url.search === "" && url.hash === "" && url.username === "" && url.password === "";
  return bare && (url.protocol === "https:" || url.protocol === "http:") ? url : undefined;
}

function portNumber(env: Env, name: string, fallback: number): number {
  const value = text(env, name);
  if (value === undefined) return fallback;
  if (!/^\d{1,5}$/.test(value) || Number(value) > 65_535) {
    throw new SettingsError(`${name} is "${value}". Set it to a port from 1 to 65535, or to 0 for any free one.`);
  }
  return Number(value);
}

function text(env: Env, name: string): string | undefined {
  const value = env[name]?.trim();
  return value ? value : undefined;
}
