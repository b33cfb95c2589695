import express from "express";
import { createExpressProxy } from "../adapters/express.ts";
import { describeCorpus } from "./corpus.ts";
import { overSockets } from "./over-sockets.ts";

describeCorpus(overSockets("Express", (options) => express().use("/api/layers", createExpressProxy(options))));

describeCorpus(
  overSockets(
    "Express behind express.json()",
    (options) => express().use(express.json(), createExpressProxy(options)),
    // The parser refuses what it cannot read, and takes what it can in its own way: gzip, other encodings, a mark at the front.
    { body: false },
  ),
);
