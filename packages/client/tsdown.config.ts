import { arrangedChunks, library, precomputed } from "../../tsdown.shared.ts";
import { codesByRetry } from "./src/call/retry-classes.ts";
import { endpointLines } from "./src/rooms/endpoints.ts";

// The contract is built before, so that its tables can be read here.
export default library({
  plugins: [
    precomputed("src/rooms/endpoints.ts", { endpointLines }),
    precomputed("src/call/retry-classes.ts", { codesByRetry }),
    // React's parts.
    arrangedChunks(true),
  ],
});
