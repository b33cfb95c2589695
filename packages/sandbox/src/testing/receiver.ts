import { createHmac } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export interface Received {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads events field by field.
  readonly event: any;
}

export interface Receiver {
  readonly origin: string;
  readonly received: Received[];
  /** What the next calls are answered with; 204 when it is used up. */
  readonly answers: number[];
  /** The first delivery that arrives, or has arrived. */
  next(): Promise<Received>;
  close(): Promise<void>;
}

/** A real web server that takes webhooks. */
export async function startReceiver(): Promise<Receiver> {
  const received: Received[] = [];
  const answers: number[] = [];
  let arrived: (first: Received) => void;
  const first = new Promise<Received>((resolve) => {
    arrived = resolve;
  });
  const server = createServer(async (request, response) => {
    let text = "";
    for await (const chunk of request.setEncoding("utf8")) text += chunk;
    const one = { headers: request.headers, text, event: JSON.parse(text) };
    received.push(one);
    arrived(one);
    response.writeHead(answers.shift() ?? 204, { Location: "/elsewhere" }).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    answers,
    next: () => first,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** How a partner checks a delivery, after the docs: which of the secrets signed it, and when. */
export function signers({ headers, text }: Received, secrets: readonly string[]): { t: number; by: string[] } {
  const parts = String(headers["x-layers-signature"]).split(",");
  const t = Number(parts[0]?.slice("t=".length));
  const macs = parts.slice(1).map((part) => part.slice("v1=".length));
  const by = secrets.filter((secret) =>
    macs.includes(createHmac("sha256", secret).update(`${t}.${text}`).digest("hex")),
  );
  return { t, by };
}
