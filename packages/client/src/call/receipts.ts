import type { Endpoint } from "../rooms/endpoints.ts";

/**
 * Where the proxy's receipts are kept, by the id of what was started. A receipt proves whose a job or a connection is
 * where the API itself names no project. Without one, such a job reads as not found after a reload.
 */
export interface ReceiptStore {
  get(id: string): string | null | undefined;
  set(id: string, receipt: string): void;
}

/** Keeps the receipts of the latest things started, 200 unless told, until the page is left. */
export function memoryReceipts(limit = 200): ReceiptStore {
  const receipts = new Map<string, string>();
  return {
    get: (id) => receipts.get(id),
    set(id, receipt) {
      receipts.delete(id);
      receipts.set(id, receipt);
      for (const oldest of receipts.keys()) {
        if (receipts.size <= limit) break;
        receipts.delete(oldest);
      }
    },
  };
}

type Values = Readonly<Record<string, unknown>>;

/** The receipt that belongs to a call: of the job or the connection whose id it carries. */
export function receiptFor(
  { receiptOf }: Pick<Endpoint, "receiptOf">,
  carried: Values,
  receipts: ReceiptStore,
): string | undefined {
  return (receiptOf && receipts.get(String(carried[receiptOf]))) || undefined;
}
