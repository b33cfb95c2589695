import { createNodeProxy } from "../node.ts";
import { describeCorpus } from "./corpus.ts";
import { overSockets } from "./over-sockets.ts";

describeCorpus(overSockets("node:http", createNodeProxy));
