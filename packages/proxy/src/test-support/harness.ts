import { headers as names, type Permission } from "@layers-kit/contract";
import type { LogEntry, ProxyEvent } from "../events.ts";
import type { ProxyOptions } from "../options.ts";
import type { PlainRequest, PlainResponse } from "../plain.ts";
import { createLayersProxy, type LayersProxy } from "../proxy.ts";
import { type FakeApi, fakeApi, KEY } from "./fake-api.ts";
import type { Call } from "./samples.ts";

export const ORIGIN = "https://app.acme-host.com";
export const everyPermission: readonly Permission[] = ["review", "disconnect", "leasing", "release"];

export interface Harness {
  readonly api: FakeApi;
  readonly proxy: LayersProxy;
  readonly events: ProxyEvent[];
  readonly logged: LogEntry[];
  /** Sends a call of a signed-in customer, as the kit's client does. */
  send(customer: string, call: Partial<Call>, headers?: Record<string, string>): Promise<PlainResponse>;
}

/** A proxy in front of an API that two customers share. Who is signed in stands in a header, as it would in a cookie. */
export function harness(options: Partial<ProxyOptions> = {}, owners: readonly string[] = ["acme", "tide"]): Harness {
  const api = fakeApi((name) => owners.includes(name));
  const events: ProxyEvent[] = [];
  const logged: LogEntry[] = [];
  const proxy = createLayersProxy({
    apiKey: KEY,
    origins: [ORIGIN],
    transport: api.transport,
    denialFloorMs: 0,
    authenticate: ({ headers }) => {
      const customer = headers.get("x-test-customer");
      return customer === null ? null : { customerExternalId: customer, permissions: everyPermission };
    },
    onEvent: (event) => void events.push(event),
    log: (entry) => void logged.push(entry),
    ...options,
  });
  const send: Harness["send"] = (customer, call, headers) => proxy.handle(plainRequest(customer, call, headers));
  return { api, proxy, events, logged, send };
}

export function plainRequest(
  customer: string,
  call: Partial<Call>,
  headers: Record<string, string> = {},
): PlainRequest {
  const { method = "GET", path = "/v1/projects", query = {}, body } = call;
  const search = new URLSearchParams(query).toString();
  return {
    method,
    target: `/api/layers${path}${search ? `?${search}` : ""}`,
    headers: new Headers({
      [names.kit]: "1",
      "x-test-customer": customer,
      ...(body === undefined ? {} : { "content-type": "application/json" }),
      ...headers,
    }),
    body: body === undefined ? null : bytesOf(JSON.stringify(body)),
  };
}

export async function* bytesOf(...texts: string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield new TextEncoder().encode(text);
}

/** An answer without what may differ between two requests: its id. */
export function withoutId(response: PlainResponse): { status: number; headers: object; body: string } {
  const id = response.headers["x-request-id"] ?? "";
  const { "x-request-id": _, ...headers } = response.headers;
  return { status: response.status, headers, body: response.body.replaceAll(id, "") };
}

export function codeOf(response: PlainResponse): string {
  return (JSON.parse(response.body) as { error: { code: string } }).error.code;
}
