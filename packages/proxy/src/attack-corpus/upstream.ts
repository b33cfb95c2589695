import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type FakeApi, fakeApi } from "../test-support/fake-api.ts";

/** One request as it reached the API. */
export interface Reached {
  readonly method: string;
  readonly url: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: string;
}

/** An API on loopback that separates nobody and keeps every request that reaches it. */
export interface RecordingUpstream {
  readonly baseUrl: string;
  readonly reached: Reached[];
  /** Answers of a case's own, by the endpoint's name. */
  readonly answers: FakeApi["answers"];
  /** How many requests have not been answered to their end. */
  open(): number;
  close(): Promise<void>;
}

/** Everybody is a customer but those whose name says they are nobody. */
const isOwner = (name: string): boolean => !name.startsWith("nobody");

/** The same API without a server, for answers only. */
export function silentUpstream(): RecordingUpstream & Pick<FakeApi, "transport"> {
  const { transport, answers } = fakeApi(isOwner);
  return { transport, answers, baseUrl: "https://api.layers.com", reached: [], open: () => 0, close: async () => {} };
}

export async function recordingUpstream(): Promise<RecordingUpstream> {
  const api = fakeApi(isOwner);
  const reached: Reached[] = [];
  let open = 0;
  const server = createServer((req, res) => {
    open++;
    res.once("close", () => open--);
    answer(req, res, api, reached).catch((error: unknown) => res.destroy(error as Error));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    reached,
    answers: api.answers,
    open: () => open,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(req: IncomingMessage, res: ServerResponse, api: FakeApi, reached: Reached[]): Promise<void> {
  let body = "";
  for await (const chunk of req.setEncoding("utf8")) body += chunk;
  const { method = "", url = "", rawHeaders } = req;
  const headers = rawHeaders.flatMap((name, i) =>
    i % 2 === 0 ? [[name.toLowerCase(), rawHeaders[i + 1] ?? ""] as const] : [],
  );
  reached.push({ method, url, headers, body });
  const {
    status,
    headers: sent,
    body: bytes,
  } = await api.transport(
    { method, url: `http://127.0.0.1${url}`, headers: Object.fromEntries(headers), body: body === "" ? null : body },
    { signal: new AbortController().signal, whenEnded: () => {} },
  );
  res.writeHead(status, Object.fromEntries(sent as Headers));
  for await (const chunk of bytes ?? []) res.write(chunk);
  res.end();
}
