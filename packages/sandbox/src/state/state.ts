import type { Rows, TableName } from "./rows.ts";
import type { Change, Store } from "./store.ts";
import { Table, type TableIndexes } from "./table.ts";

/** Everything the sandbox knows, table by table. */
export type State = { readonly [T in TableName]: Table<Rows[T]> } & {
  /** Hands the changes since the last commit to the store, all together. */
  commit(): void | Promise<void>;
};

/** One unambiguous name out of two. */
export const joined = (a: string, b: string): string => `${a}\n${b}`;

export function createState(store: Store): State {
  let changes: Change[] = [];
  const table = <T extends TableName>(name: T, indexes: TableIndexes<Rows[T]> = {}): Table<Rows[T]> =>
    new Table({ ...indexes, changed: (row) => void changes.push({ table: name, row } as Change) });
  const ofProject = { group: (row: { readonly projectId: string }): string => row.projectId };

  const state: State = {
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
    commit() {
      if (changes.length === 0) return;
      const done = changes;
      changes = [];
      return store.commit(done);
    },
  };
  for (const { table, row } of store.load()) (state[table] as Table<typeof row>).restore(row);
  return state;
}
