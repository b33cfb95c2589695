import {
  createLayersClient,
  type LayersClient,
  memoryReceipts,
  type ReceiptStore,
  type Watched,
} from "@layers-kit/client";
import { Visitor } from "./visitor.ts";

export interface Customer {
  readonly visitor: Visitor;
  readonly client: LayersClient;
}

/** How much faster than in real life the client's waits pass here. The sandbox's work is as fast. */
const HURRY = 2000;

/** A signed-in customer with the kit's own client. `via` is another address of the demo, such as a relay's. */
export async function signInAs(
  customer: string,
  demoUrl: string,
  via: string = demoUrl,
  receipts: ReceiptStore = memoryReceipts(),
): Promise<Customer> {
  const visitor = new Visitor(demoUrl);
  const response = await visitor.signIn(customer);
  if (!response.ok) throw new Error(`Sign-in answered ${response.status}.`);
  const client = createLayersClient({
    baseUrl: `${via}/api/layers`,
    fetch: visitor.fetch,
    receipts,
    timeoutMs: 20_000 * HURRY,
    clock: {
      now: () => Date.now(),
      after(ms, run) {
        const timer = setTimeout(run, ms / HURRY);
        return () => clearTimeout(timer);
      },
    },
  });
  return { visitor, client };
}

/** The state a watch ends with. */
export async function finalOf<T>(watch: AsyncIterable<Watched<T>>): Promise<T> {
  for await (const { final, value } of watch) if (final && value !== undefined) return value;
  throw new Error("The watch ended without a final state.");
}
