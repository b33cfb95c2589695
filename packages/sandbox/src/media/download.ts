import { concat } from "../chunks.ts";
import { isAddress, isPublicAddress } from "./addresses.ts";
import { AddressNotPublic, type FetchMedia, type MediaResponse } from "./fetch-media.ts";

/** At most this many redirects. [docs con/media-library] */
const MAX_REDIRECTS = 3;
/** How long a download may take, in milliseconds. Assumed. */
const TIMEOUT = 30_000;

export type Download =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly problem: string };

interface Options {
  readonly fetchMedia: FetchMedia;
  readonly allowHosts: ReadonlySet<string>;
  readonly maxBytes: number;
}

/** Fetches what a URL leads to, each hop checked, no further than `maxBytes`. The problem completes "url …". */
export async function download(address: string, options: Options): Promise<Download> {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), TIMEOUT);
  try {
    return await follow(new URL(address), options, abort.signal);
  } catch (error) {
    if (abort.signal.aborted) return no(`took longer than ${TIMEOUT / 1000} s`);
    return no(error instanceof AddressNotPublic ? error.message : "could not be fetched");
  } finally {
    clearTimeout(timer);
    abort.abort();
  }
}

async function follow(start: URL, options: Options, signal: AbortSignal): Promise<Download> {
  let url = start;
  for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
    const allowed = options.allowHosts.has(url.origin);
    const problem = problemWithUrl(url, allowed);
    if (problem) return no(problem);
    const response = await options.fetchMedia(url, { publicOnly: !allowed, signal });
    if (response.status === 200) return take(response, options.maxBytes);
    const location = response.headers.get("location");
    const redirect = [301, 302, 303, 307, 308].includes(response.status);
    if (!redirect || location === null) return no(`answered ${response.status}`);
    if (!URL.canParse(location, url)) return no("redirects to something that is no URL");
    url = new URL(location, url);
  }
  return no(`redirects more than ${MAX_REDIRECTS} times`);
}

/** Why a URL may not be asked, before any name is resolved; null when it may. */
export function problemWithUrl(url: URL, allowed: boolean): string | null {
  if (url.username !== "" || url.password !== "") return "must not carry a user name or password";
  if (url.protocol !== "https:" && !(allowed && url.protocol === "http:")) return "must be an https URL";
  if (allowed) return null;
  if (isAddress(url.hostname) && !isPublicAddress(url.hostname)) return new AddressNotPublic().message;
  return null;
}

async function take(response: MediaResponse, maxBytes: number): Promise<Download> {
  const tooLarge = no(`is larger than ${maxBytes / 1_000_000} MB`);
  const declared = Number(response.headers.get("content-length") ?? 0);
  if (declared > maxBytes) return tooLarge;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > maxBytes) return tooLarge;
    chunks.push(chunk);
  }
  return { ok: true, bytes: concat(chunks, size) };
}

const no = (problem: string): { ok: false; problem: string } => ({ ok: false, problem });
