import { createWorkersProxy, type WorkersHandler } from "../adapters/workers.ts";
import { corpusOptions } from "./options.ts";

/** The Worker that the corpus attacks. Nothing in this process hears what it tells. */
const worker: WorkersHandler<{ readonly BASE_URL: string }> = createWorkersProxy(({ BASE_URL }) =>
  corpusOptions({ baseUrl: BASE_URL }, () => {}),
);

export default worker;
