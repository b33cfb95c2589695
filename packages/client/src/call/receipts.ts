import { receiptIds } from "../rooms/endpoints.ts";

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
      const [oldest = id] = receipts.keys();
      if (receipts.size > limit) receipts.delete(oldest);
    },
  };
}

/** The ids among these values that receipts go by: of a job or a connection. */
export function idsWithReceipts(values: Readonly<Record<string, unknown>>): string[] {
  return receiptIds.flatMap((name) => (values[name] ? [String(values[name])] : []));
}
