import { LayersError } from "@layers-kit/client";

/** Why a job failed, for `useErrorText`: its own words are for developers, its code is one that calls fail with too. */
export function failureOf(code: string | undefined): LayersError | undefined {
  return code === undefined ? undefined : new LayersError({ code, status: 0, message: code });
}
