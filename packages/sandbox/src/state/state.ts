import type { Rows, TableName } from "./rows.ts";
import type { Change, Store } from "./store.ts";
import { Table, type TableIndexes } from "./table.ts";

/** Everything the sandbox knows, table by table. */
export type State = Tables & {
  /** Hands the changes since the last commit to the store, all together, and waits for this and every earlier commit. */
  commit(): void | Promise<void>;
  /** Forgets everything. What is put until the next commit, which has to follow at once, stands in its place. */
  clear(): void;
};

type Tables = { readonly [T in TableName]: Table<Rows[T]> };

/** One unambiguous name out of two. */
export const joined = (a: string, b: string): string => `${a}\n${b}`;

export function createState(store: Store): State {
  let changes: Change[] = [];
  let cleared = false;
  let committed: void | Promise<void>;
  const table = <T extends TableName>(name: T, indexes: TableIndexes<Rows[T]> = {}): Table<Rows[T]> =>
    new Table({ ...indexes, changed: (row) => void changes.push({ table: name, row } as Change) });
  const ofProject = { group: (row: { readonly projectId: string }): string => row.projectId };

  const tables: Tables = {
    organizations: table("organizations"),
    keys: table("keys", { unique: (row) => row.secret }),
    projects: table("projects", {
      group: (row) => row.organizationId,
      unique: (row) => row.customerExternalId && joined(row.organizationId, row.customerExternalId),
    }),
    appMedia: table("appMedia", ofProject),
    oauth: table("oauth", { unique: (row) => row.token }),
    socialAccounts: table("socialAccounts", ofProject),
    influencers: table("influencers", ofProject),
    jobs: table("jobs", ofProject),
    content: table("content", ofProject),
    posts: table("posts", ofProject),
    leases: table("leases"),
    answers: table("answers"),
    outcomes: table("outcomes"),
    webhookEndpoints: table("webhookEndpoints", { group: (row) => row.organizationId }),
    deliveries: table("deliveries", { group: (row) => row.endpointId }),
    uploads: table("uploads", { group: (row) => row.containerId, unique: (row) => row.token }),
    time: table("time"),
  };
  for (const { table, row } of store.load()) (tables[table] as Table<typeof row>).restore(row);

  function* everything(): Generator<Change> {
    for (const [name, table] of Object.entries(tables)) {
      for (const row of table.all()) yield { table: name, row } as Change;
    }
  }

  return {
    ...tables,
    commit() {
      if (changes.length === 0) return committed;
      const done = changes;
      changes = [];
      committed = cleared ? store.replace(everything()) : store.commit(done, everything);
      cleared = false;
      // Whoever waits for it hears of a failure; if nobody does yet, the next one to commit will.
      committed?.catch(() => undefined);
      return committed;
    },
    clear() {
      for (const table of Object.values(tables)) table.clear();
      changes = [];
      cleared = true;
    },
  };
}
