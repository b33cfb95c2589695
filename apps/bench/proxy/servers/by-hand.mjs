// The floor: what somebody writes who wants nothing but to pass a call on with the key.
import { Agent, request } from "undici";
import { api, authorization, listen } from "./listen.mjs";

const dispatcher = new Agent();

await listen(async (req, res) => {
  try {
    const { statusCode, headers, body } = await request(api + (req.url ?? "").slice("/api/layers".length), {
      dispatcher,
      method: /** @type {import("undici").Dispatcher.HttpMethod} */ (req.method),
      headers: { authorization, accept: "application/json" },
      body: req.method === "GET" ? null : req,
    });
    res.writeHead(statusCode, {
      "content-type": `${headers["content-type"]}`,
      "content-length": `${headers["content-length"]}`,
    });
    body.pipe(res);
  } catch {
    res.writeHead(502).end();
  }
});
