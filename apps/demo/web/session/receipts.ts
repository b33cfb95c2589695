import type { ReceiptStore } from "@layers-kit/client";

const PREFIX = "kopp:receipts:";
const LIMIT = 200;

/** Keeps one customer's receipts in the browser, so that what they started can be followed after a reload. */
export function keptReceipts(customer: string): ReceiptStore {
  const key = PREFIX + customer;
  return {
    get: (id) => read(key).find(([known]) => known === id)?.[1],
    set(id, receipt) {
      const others = read(key).filter(([known]) => known !== id);
      attempt(() => localStorage.setItem(key, JSON.stringify([...others, [id, receipt]].slice(-LIMIT))));
    },
  };
}

/** Forgets what was kept for everyone but the customer who is signed in. */
export function forgetReceiptsOfOthers(customer: string | undefined): void {
  attempt(() => {
    const others = Object.keys(localStorage).filter((key) => key.startsWith(PREFIX) && key !== `${PREFIX}${customer}`);
    for (const key of others) localStorage.removeItem(key);
  });
}

function read(key: string): [id: string, receipt: string][] {
  return attempt(() => JSON.parse(localStorage.getItem(key) ?? "[]")) ?? [];
}

/** A browser that forbids storage only forgets sooner. */
function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
