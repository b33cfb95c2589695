import { createServer, request as send } from "node:http";
import type { AddressInfo } from "node:net";
import { headers } from "@layers-kit/contract";
import { onTestFinished } from "vitest";

/** One request that passed the relay. */
export interface RelayedCall {
  readonly method: string;
  readonly path: string;
  readonly idempotencyKey: string | null;
  /** Counts from 1. */
  readonly nth: number;
}

export interface Relay {
  readonly url: string;
  /** The calls whose answers were lost, in order. */
  readonly lost: readonly RelayedCall[];
}

/**
 * A stretch of network in front of a server. Where `loses` says so, the server does its work and answers, and the connection
 * breaks before a byte of that answer comes through.
 */
export async function startRelay(target: string, loses: (call: RelayedCall) => boolean): Promise<Relay> {
  const lost: RelayedCall[] = [];
  let count = 0;
  const server = createServer((request, response) => {
    const call: RelayedCall = {
      method: request.method ?? "",
      path: (request.url ?? "").split("?")[0] ?? "",
      idempotencyKey: request.headers[headers.idempotencyKey.toLowerCase()]?.toString() ?? null,
      nth: ++count,
    };
    const onwards = send(target + request.url, { method: call.method, headers: request.headers }, (answer) => {
      if (!loses(call)) {
        response.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
        answer.pipe(response);
        return;
      }
      answer.resume().on("end", () => {
        lost.push(call);
        response.destroy();
      });
    });
    onwards.on("error", () => response.destroy());
    response.on("close", () => onwards.destroy());
    request.pipe(onwards);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, lost };
}

/** Loses the first answer to every write, and lets the repeats through. */
export function firstAnswerOfEveryWrite(): (call: RelayedCall) => boolean {
  const seen = new Set<string>();
  return ({ method, path, idempotencyKey }) => {
    const action = `${method} ${path} ${idempotencyKey}`;
    if (method === "GET" || seen.has(action)) return false;
    seen.add(action);
    return true;
  };
}
