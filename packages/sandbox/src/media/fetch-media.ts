import { chunksOf } from "../chunks.ts";

/** One answer to one request, redirects not followed. */
export interface MediaResponse {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  readonly body: AsyncIterable<Uint8Array> | null;
}

/**
 * Makes one GET. With `publicOnly`, the connection must go to an address that `isPublicAddress` accepts, decided on the very
 * address it connects to, so that a name cannot answer differently the second time.
 */
export type FetchMedia = (
  url: URL,
  options: { readonly publicOnly: boolean; readonly signal: AbortSignal },
) => Promise<MediaResponse>;

/** Thrown when a connection would lead to an address that is not public. */
export class AddressNotPublic extends Error {
  override readonly name = "AddressNotPublic";
  constructor() {
    super("does not lead to a public address");
  }
}

/**
 * The port of a sandbox without Node. Names cannot be resolved here, so only origins of `allowHosts` are fetched; the sandbox
 * of `@layers-kit/sandbox/node` fetches from the whole public internet.
 */
export const fetchAllowedOnly: FetchMedia = async (url, { publicOnly, signal }) => {
  if (publicOnly) throw new AddressNotPublic();
  const response = await fetch(url, { redirect: "manual", signal });
  return { status: response.status, headers: response.headers, body: chunksOf(response.body) };
};
