import { headers } from "@layers-kit/contract";
import type { Config } from "../config.ts";
import type { JsonObject } from "../json-object.ts";
import type { Session } from "../session.ts";
import { interpret, isAbsent } from "./interpret.ts";
import type { Limit } from "./limit.ts";
import { send, type UpstreamAnswer } from "./send.ts";
import type { UpstreamRequest } from "./transport.ts";

export interface UpstreamCall {
  readonly method: string;
  /** Built from the route's template and checked ids. */
  readonly path: string;
  readonly query?: string;
  readonly body?: unknown;
  readonly idempotencyKey?: string | null;
  readonly ifNoneMatch?: string | null;
}

/** The API as one request of one customer sees it. */
export interface Upstream {
  /** Sends a call; the answer may be anything. */
  send(call: UpstreamCall): Promise<UpstreamAnswer>;
  /** Reads an object now. Null when it does not exist. */
  get(path: string, query?: string): Promise<JsonObject | null>;
  /** Reads an object once for this request, however often it is asked for. Null when it does not exist. */
  read(path: string, query?: string): Promise<JsonObject | null>;
  /** The answer that `read` already has, so that it is released instead of fetched twice. */
  alreadyRead(path: string): Promise<UpstreamAnswer> | undefined;
  readonly spent: { calls: number; ms: number };
}

export function connect(config: Config, session: Session, limit: Limit): Upstream {
  const reads = new Map<string, Promise<UpstreamAnswer>>();
  const spent = { calls: 0, ms: 0 };
  const objectOf = (answer: UpstreamAnswer): JsonObject | null =>
    isAbsent(answer) ? null : interpret(answer, config.clock.now());
  const upstream: Upstream = {
    spent,
    async send(call) {
      const started = config.clock.now();
      spent.calls++;
      try {
        return await send(config.transport, outgoing(config.baseUrl, session, call), limit);
      } finally {
        spent.ms += config.clock.now() - started;
      }
    },
    async get(path, query = "") {
      return objectOf(await upstream.send({ method: "GET", path, query }));
    },
    async read(path, query = "") {
      const target = path + query;
      const reading = reads.get(target) ?? upstream.send({ method: "GET", path, query });
      reads.set(target, reading);
      return objectOf(await reading);
    },
    alreadyRead: (path) => reads.get(path),
  };
  return upstream;
}

function outgoing(baseUrl: string, session: Session, call: UpstreamCall): Omit<UpstreamRequest, "signal"> {
  const { method, path, query = "", body, idempotencyKey, ifNoneMatch } = call;
  return {
    method,
    url: `${baseUrl}${path}${query}`,
    headers: {
      accept: "application/json",
      "accept-encoding": "identity",
      [headers.authorization.toLowerCase()]: `Bearer ${session.apiKey}`,
      ...(body !== undefined && { "content-type": "application/json" }),
      ...(idempotencyKey && { [headers.idempotencyKey.toLowerCase()]: idempotencyKey }),
      ...(ifNoneMatch && { "if-none-match": ifNoneMatch }),
      ...(session.organizationId && { [headers.organization.toLowerCase()]: session.organizationId }),
    },
    body: body === undefined ? null : JSON.stringify(body),
  };
}
