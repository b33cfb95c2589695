import type { RouteData } from "@layers-kit/contract";

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
  route: RouteData,
  carried: { readonly path: Values; readonly query: Values },
  receipts: ReceiptStore,
): string | undefined {
  for (const { kind, in: place, at } of route.ids) {
    if ((kind !== "job" && kind !== "oauthState") || place === "body") continue;
    const receipt = receipts.get(String(carried[place][at]));
    if (receipt) return receipt;
  }
  return undefined;
}
