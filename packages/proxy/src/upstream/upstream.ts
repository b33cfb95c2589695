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
  return new Connection(config, session, limit);
}

class Connection implements Upstream {
  readonly spent: Upstream["spent"] = { calls: 0, ms: 0 };
  readonly #config: Config;
  readonly #session: Session;
  readonly #limit: Limit;
  #reads: Map<string, Promise<UpstreamAnswer>> | null = null;

  constructor(config: Config, session: Session, limit: Limit) {
    this.#config = config;
    this.#session = session;
    this.#limit = limit;
  }

  async send(call: UpstreamCall): Promise<UpstreamAnswer> {
    const { clock, transport, baseUrl } = this.#config;
    const started = clock.now();
    this.spent.calls++;
    try {
      return await send(transport, outgoing(baseUrl, this.#session, call), this.#limit);
    } finally {
      this.spent.ms += clock.now() - started;
    }
  }

  async get(path: string, query = ""): Promise<JsonObject | null> {
    return this.#objectOf(await this.send({ method: "GET", path, query }));
  }

  async read(path: string, query = ""): Promise<JsonObject | null> {
    const target = path + query;
    this.#reads ??= new Map();
    const reading = this.#reads.get(target) ?? this.send({ method: "GET", path, query });
    this.#reads.set(target, reading);
    return this.#objectOf(await reading);
  }

  alreadyRead(path: string): Promise<UpstreamAnswer> | undefined {
    return this.#reads?.get(path);
  }

  #objectOf(answer: UpstreamAnswer): JsonObject | null {
    return isAbsent(answer) ? null : interpret(answer, this.#config.clock.now());
  }
}

const AUTHORIZATION = headers.authorization.toLowerCase();
const IDEMPOTENCY_KEY = headers.idempotencyKey.toLowerCase();
const ORGANIZATION = headers.organization.toLowerCase();

function outgoing(baseUrl: string, session: Session, call: UpstreamCall): UpstreamRequest {
  const { method, path, query = "", body, idempotencyKey, ifNoneMatch } = call;
  const sent: Record<string, string> = {
    accept: "application/json",
    "accept-encoding": "identity",
    [AUTHORIZATION]: `Bearer ${session.apiKey}`,
  };
  if (body !== undefined) sent["content-type"] = "application/json";
  if (idempotencyKey) sent[IDEMPOTENCY_KEY] = idempotencyKey;
  if (ifNoneMatch) sent["if-none-match"] = ifNoneMatch;
  if (session.organizationId) sent[ORGANIZATION] = session.organizationId;
  return {
    method,
    url: baseUrl + path + query,
    headers: sent,
    body: body === undefined ? null : JSON.stringify(body),
  };
}
