import { serveWorker } from "../test-support/worker.ts";
import { describeCorpus } from "./corpus.ts";
import { everything, type Platform } from "./port.ts";
import { sendBytesOverSocket, sendOverSocket } from "./socket.ts";

/** Cloudflare's own runtime, on loopback. */
const workers: Platform = {
  name: "Workers",
  // The runtime resolves dots, has a list of methods of its own, and takes a header without a value for none.
  handsOver: { ...everything, target: false, method: false, "an empty header": false },
  async mount({ baseUrl }) {
    const worker = new URL("./workers.worker.ts", import.meta.url);
    const { port, close } = await serveWorker(worker, { BASE_URL: baseUrl });
    return { send: sendOverSocket(port), sendBytes: sendBytesOverSocket(port), close };
  },
};

describeCorpus(workers);
