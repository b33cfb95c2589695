import { createLayersProxy } from "../proxy.ts";
import { describeCorpus } from "./corpus.ts";
import { overFetch } from "./over-fetch.ts";

describeCorpus(overFetch("a fetch handler", (options) => createLayersProxy(options).fetch));
