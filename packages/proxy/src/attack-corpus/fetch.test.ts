import { describeCorpus } from "./corpus.ts";
import { overFetch } from "./over-fetch.ts";

describeCorpus(overFetch);
