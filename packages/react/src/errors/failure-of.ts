import type { LayersError } from "@layers-kit/client";

/** As much of a failed call as tells a customer what it means. */
export type Failure = Pick<LayersError, "name" | "code" | "status" | "retry">;

/** Why a job failed, for `useErrorText`: its own words are for developers, its code is one that calls fail with too. */
export function failureOf(code: string | undefined): Failure | undefined {
  return code === undefined ? undefined : { name: "LayersError", code, status: 0, retry: "never" };
}
