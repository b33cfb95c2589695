import { core } from "./core.ts";
import { describeCorpus } from "./corpus.ts";

describeCorpus(core);
