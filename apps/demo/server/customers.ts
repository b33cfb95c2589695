import type { Permission } from "@layers-kit/contract";

/** One of the partner's own customers. `id` is the handle that its project carries at Layers. */
export interface Customer {
  readonly id: string;
  readonly name: string;
  readonly permissions: readonly Permission[];
}

const permissions: readonly Permission[] = ["review", "disconnect", "leasing"];

/** Who may sign in. A real dashboard would ask its own database. */
export const customers: readonly Customer[] = [
  { id: "acme-coffee", name: "Acme Coffee", permissions },
  { id: "tide-tea", name: "Tide Tea", permissions },
  { id: "nordlys-ski", name: "Nordlys Ski", permissions },
];

export function findCustomer(id: unknown): Customer | undefined {
  return customers.find((customer) => customer.id === id);
}
