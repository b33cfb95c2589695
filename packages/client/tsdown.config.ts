import { arrangedChunks, library, precomputed } from "../../tsdown.shared.ts";
import { codesByRetry } from "./src/call/retry-classes.ts";
import { endpoints } from "./src/rooms/endpoints.ts";

// The contract is built before, so that its tables can be read here.
export default library({
  plugins: [
    precomputed("src/rooms/endpoints.ts", { endpoints }),
    precomputed("src/call/retry-classes.ts", { codesByRetry }),
    // React's parts.
    arrangedChunks(true),
  ],
});
