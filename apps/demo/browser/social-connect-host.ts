import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { join, normalize } from "node:path";
import { getRequestListener } from "@hono/node-server";
import { createNodeProxy } from "@layers-kit/proxy/node";
import { createSandbox, FIRST_KEY } from "@layers-kit/sandbox";
import { listen } from "../server/ports.ts";
import { isForProxy, PROXY_MOUNT } from "../server/proxy.ts";

/*
 * A host's page with its proxy on 127.0.0.1, and the platform's consent page on localhost: to a browser, another site. Which
 * headers each sends, whether the network is there and what time it is on the platform, a test sets below /test.
 */
const { WEB_DIR = "" } = process.env;
const now = { hostPolicy: "unsafe-none", consentPolicy: "unsafe-none", network: true };
const openerPolicy = "Cross-Origin-Opener-Policy";

const platform = createServer();
const platformPort = await listen(platform, "localhost", 0);
const host = createServer();
const hostPort = await listen(host, "127.0.0.1", 0);
const origin = `http://127.0.0.1:${hostPort}`;

const sandbox = createSandbox({
  baseUrl: `http://localhost:${platformPort}`,
  returnOrigins: [origin],
  tier: "partner",
});
platform.on(
  "request",
  getRequestListener(async (request) => {
    const answer = await sandbox.fetch(request);
    answer.headers.set(openerPolicy, now.consentPolicy);
    return answer;
  }),
);

const proxy = createNodeProxy({
  apiKey: FIRST_KEY,
  baseUrl: sandbox.baseUrl,
  mount: PROXY_MOUNT,
  origins: [origin],
  returnUrls: [`${origin}/back`],
  authenticate: ({ headers }) => {
    const token = headers.get("authorization")?.slice("Bearer ".length);
    const customer = token ?? /(?:^|; )customer=([^;]+)/.exec(headers.get("cookie") ?? "")?.[1];
    return customer === undefined ? null : { customerExternalId: customer };
  },
});

const files: Readonly<Record<string, [file: string, type: string]>> = {
  "/": ["index.html", "text/html"],
  "/back": ["back.html", "text/html"],
};

async function answerPage(url: URL, response: ServerResponse): Promise<void> {
  const [file, type] = files[url.pathname] ?? [
    normalize(url.pathname),
    url.pathname.endsWith(".css") ? "text/css" : "text/javascript",
  ];
  const body = await readFile(join(WEB_DIR, file)).catch(() => null);
  response.writeHead(body ? 200 : 404, {
    "Content-Type": type,
    "Cache-Control": "no-store",
    [openerPolicy]: now.hostPolicy,
    "Content-Security-Policy": `default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data: ${sandbox.baseUrl}; frame-ancestors http://localhost:${hostPort}`,
  });
  response.end(body);
}

/** Signs a new customer in, by a cookie or by a token in the address, and goes to the page with a project of theirs. */
async function begin(url: URL, response: ServerResponse): Promise<void> {
  const customer = crypto.randomUUID();
  const made = await sandbox.fetchAs(customer)(`${sandbox.baseUrl}/v1/projects`, {
    method: "POST",
    headers: { "Content-Type": "application/json", "Idempotency-Key": crypto.randomUUID() },
    body: JSON.stringify({ name: "Tide Tea", timezone: "Europe/Oslo", primaryLanguage: "en" }),
  });
  const { id } = (await made.json()) as { id: string };
  const asked = new URLSearchParams(url.searchParams);
  asked.set("project", id);
  if (asked.has("token")) asked.set("token", customer);
  response.writeHead(303, {
    Location: `${origin}/?${asked}`,
    ...(!asked.has("token") && { "Set-Cookie": `customer=${customer}; HttpOnly; SameSite=Lax; Path=/` }),
  });
  response.end();
}

/** The page of another site that shows the host's in a frame. */
function frame(url: URL, response: ServerResponse): void {
  response.writeHead(200, { "Content-Type": "text/html" });
  response.end(
    `<!doctype html><title>Another site</title><iframe width="900" height="500" src="${origin}/begin${url.search}">`,
  );
}

async function control(url: URL, response: ServerResponse): Promise<void> {
  const { step, ...settings } = Object.fromEntries(url.searchParams);
  if (step !== undefined) sandbox.clock.stepWall(Number(step));
  Object.assign(now, settings, settings.network !== undefined && { network: settings.network === "true" });
  response.end();
}

host.on("request", async (request: IncomingMessage, response: ServerResponse) => {
  const url = new URL(request.url ?? "/", origin);
  if (url.pathname === "/test") return control(url, response);
  if (isForProxy(request.url)) return now.network ? proxy(request, response) : request.socket.destroy();
  if (url.pathname === "/begin") return begin(url, response);
  if (url.pathname === "/frame") return frame(url, response);
  return answerPage(url, response);
});

process.once("SIGTERM", () => process.exit(0));
console.log(`The host is at ${origin}`);
