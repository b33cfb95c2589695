import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse, request as send } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { errorCodes, headers, matchRoute, rooms, routes } from "@layers-kit/contract";
import { onTestFinished } from "vitest";
import { PROXY_MOUNT } from "../../server/proxy.ts";

/**
 * What becomes of one order between a page and the partner's server. `reset`, `gateway` and `busy` end it before it gets
 * there; after the others it was answered, and the answer is lost, cut, spoilt, or too late for a gateway.
 */
export const mishaps = ["reset", "gateway", "busy", "lost", "cut", "half", "late"] as const;
export type Mishap = (typeof mishaps)[number];

export interface BadLine {
  /** Where a page finds the server. */
  readonly url: string;
  /** How many orders set out, and what those that went wrong met with. */
  readonly seen: { orders: number; readonly met: Mishap[] };
  /** Keeps the answer to the next order until it is let go; it may be that no order comes. */
  keepNextAnswer(): { readonly isKept: Promise<void>; letGo(): void };
}

/** A stretch of network before a server. The first orders meet with mishaps, in turn; all else goes through. */
export async function startBadLine(target: () => string, turns: readonly Mishap[]): Promise<BadLine> {
  const left = [...turns];
  const seen = { orders: 0, met: [] as Mishap[] };
  let kept: { readonly isKept: () => void; readonly letGo: Promise<void> } | undefined;

  async function pass(request: IncomingMessage): Promise<IncomingMessage> {
    const { method, headers } = request;
    // What was sent arrives, also if the page is left meanwhile.
    const onwards = send(target() + request.url, { method, headers }).end(await buffer(request));
    const [answer] = (await once(onwards, "response")) as [IncomingMessage];
    return answer;
  }

  async function order(request: IncomingMessage, response: ServerResponse): Promise<void> {
    seen.orders++;
    const keep = kept;
    kept = undefined;
    const mishap = keep ? undefined : left.shift();
    if (mishap) seen.met.push(mishap);
    if (mishap === "reset") return breakOff(response);
    if (mishap === "gateway") return gatewayPage(response, 502);
    if (mishap === "busy") return tellBusy(response);
    const answer = await pass(request);
    const body = await buffer(answer);
    const half = body.subarray(0, body.length / 2);
    keep?.isKept();
    await keep?.letGo;
    if (mishap === "lost") return breakOff(response);
    if (mishap === "late") return gatewayPage(response, 504);
    if (mishap === "half") {
      response.writeHead(answer.statusCode ?? 0, { "Content-Type": "application/json" }).end(half);
      return;
    }
    response.writeHead(answer.statusCode ?? 0, answer.rawHeaders);
    if (mishap !== "cut") response.end(body);
    else response.write(half, () => breakOff(response));
  }

  const server = createServer((request, response) => {
    const work = isOrder(request) ? order(request, response) : passThrough(request, response, target());
    work.catch(() => breakOff(response));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    keepNextAnswer() {
      const [begin, end] = [gate(), gate()];
      const keep = { isKept: begin.open, letGo: end.opened };
      kept = keep;
      return {
        isKept: begin.opened,
        letGo() {
          if (kept === keep) kept = undefined;
          end.open();
        },
      };
    },
  };
}

function isOrder({ method = "", url = "" }: IncomingMessage): boolean {
  if (!url.startsWith(PROXY_MOUNT)) return false;
  const match = matchRoute(routes, method, url.slice(PROXY_MOUNT.length));
  return match.found && match.route.name === rooms.leasedAccounts.request.name;
}

async function passThrough(request: IncomingMessage, response: ServerResponse, target: string): Promise<void> {
  const onwards = send(target + request.url, { method: request.method, headers: request.headers });
  response.on("close", () => onwards.destroy());
  request.pipe(onwards);
  const [answer] = (await once(onwards, "response")) as [IncomingMessage];
  response.writeHead(answer.statusCode ?? 0, answer.rawHeaders);
  answer.pipe(response);
}

function breakOff(response: ServerResponse): void {
  response.socket?.resetAndDestroy();
}

function gatewayPage(response: ServerResponse, status: number): void {
  response.writeHead(status, { "Content-Type": "text/html" }).end("<h1>The server does not answer</h1>");
}

function tellBusy(response: ServerResponse): void {
  const code = "RATE_LIMITED";
  const error = { code, message: "Too many calls at once.", requestId: "req_0" };
  response
    .writeHead(errorCodes[code].status, { "Content-Type": "application/json", [headers.retryAfter]: "1" })
    .end(JSON.stringify({ error }));
}

function gate(): { readonly opened: Promise<void>; readonly open: () => void } {
  let open = (): void => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}
