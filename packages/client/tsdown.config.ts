import { importsByModule, library, precomputed } from "../../tsdown.shared.ts";
import * as headerNames from "./src/call/header-names.ts";
import * as retryClasses from "./src/call/retry-classes.ts";
import * as endpoints from "./src/rooms/endpoints.ts";
import * as watchNames from "./src/watch/watch-names.ts";

// The contract is built before, so that its tables can be read here.
export default library({
  plugins: [
    precomputed("src/rooms/endpoints.ts", endpoints),
    precomputed("src/call/retry-classes.ts", retryClasses),
    precomputed("src/call/header-names.ts", headerNames),
    precomputed("src/watch/watch-names.ts", watchNames),
    importsByModule(),
  ],
});
