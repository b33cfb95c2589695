/** A file's bytes as HTTP serves them: typed, cacheable, and in parts for a player that seeks. */
export function serveBytes(
  request: Request,
  file: { readonly bytes: Uint8Array; readonly type: string; readonly tag: string; readonly cache: string },
): Response {
  const { bytes } = file;
  const headers = new Headers({
    "Content-Type": file.type,
    "Cache-Control": file.cache,
    ETag: `"${file.tag}"`,
    "Accept-Ranges": "bytes",
    "Access-Control-Allow-Origin": "*",
    "Cross-Origin-Resource-Policy": "cross-origin",
    "X-Content-Type-Options": "nosniff",
    // A picture opened on its own must run nothing.
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox",
  });
  if (request.headers.get("if-none-match")?.includes(`"${file.tag}"`)) {
    return new Response(null, { status: 304, headers });
  }
  const range = rangeOf(request, bytes.length, file.tag);
  if (range === "unsatisfiable") {
    headers.set("Content-Range", `bytes */${bytes.length}`);
    return new Response(null, { status: 416, headers });
  }
  const part = range ? bytes.subarray(range.start, range.end + 1) : bytes;
  if (range) headers.set("Content-Range", `bytes ${range.start}-${range.end}/${bytes.length}`);
  headers.set("Content-Length", String(part.length));
  const body = request.method === "HEAD" ? null : new Uint8Array(part);
  return new Response(body, { status: range ? 206 : 200, headers });
}

type Range = { readonly start: number; readonly end: number };

/** The one range that is asked for. Several at once are answered with the whole file, as HTTP allows. */
function rangeOf(request: Request, size: number, tag: string): Range | "unsatisfiable" | null {
  const condition = request.headers.get("if-range");
  if (condition !== null && condition !== `"${tag}"`) return null;
  const match = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(request.headers.get("range")?.trim() ?? "");
  const [from = "", to = ""] = match?.slice(1) ?? [];
  if (!match || (from === "" && to === "")) return null;
  if (from === "")
    return Number(to) > 0 && size > 0 ? { start: Math.max(0, size - Number(to)), end: size - 1 } : "unsatisfiable";
  const start = Number(from);
  if (to !== "" && Number(to) < start) return null;
  return start < size ? { start, end: to === "" ? size - 1 : Math.min(Number(to), size - 1) } : "unsatisfiable";
}
