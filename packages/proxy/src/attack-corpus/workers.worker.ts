import { createWorkersProxy } from "../adapters/workers.ts";
import { corpusOptions } from "./options.ts";

/** The Worker that the corpus attacks. Nothing in this process hears what it tells. */
export default createWorkersProxy<{ readonly BASE_URL: string }>(({ BASE_URL }) =>
  corpusOptions({ baseUrl: BASE_URL }, () => {}),
);
