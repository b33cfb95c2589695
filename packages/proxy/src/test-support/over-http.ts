import { createNodeProxy } from "../node.ts";
import { KEY } from "./fake-api.ts";
import { ORIGIN } from "./harness.ts";
import { json, listen, type Recorded, recordingUpstream } from "./http.ts";

/** The proxy on real sockets, signed in as the owner of `prj_acme`. */
export async function overHttp(): Promise<{ port: number; recorded: Recorded[] }> {
  const upstream = await recordingUpstream((req, res) => {
    if (req.url?.startsWith("/v1/projects/prj_acme"))
      json(res, 200, { id: "prj_acme", customerExternalId: "acme", items: [] });
    else json(res, 404, { error: { code: "NOT_FOUND", message: "no", requestId: "req_1" } });
  });
  const proxy = createNodeProxy({
    apiKey: KEY,
    origins: [ORIGIN],
    baseUrl: upstream.url,
    denialFloorMs: 0,
    authenticate: () => ({ customerExternalId: "acme" }),
    log: () => {},
  });
  const { port } = await listen(proxy);
  return { port, recorded: upstream.recorded };
}

/** A request, byte for byte. */
export const raw = (line: string, headers = "", body = ""): string =>
  `${line} HTTP/1.1\r\nHost: x\r\nX-Layers-Kit: 1\r\nConnection: close\r\n${headers}\r\n${body}`;
