import { getRequestListener } from "@hono/node-server";
import { Hono } from "hono";
import { createHonoProxy } from "../adapters/hono.ts";
import { describeCorpus } from "./corpus.ts";
import { overSockets } from "./over-sockets.ts";

describeCorpus(
  overSockets(
    "Hono on Node",
    (options) => getRequestListener(new Hono().all("/api/layers/*", createHonoProxy(options)).fetch),
    // A `Request` has its dots resolved, its method in capitals, and no body when it is a GET.
    { target: false, method: false, "the body of a GET": false },
  ),
);
