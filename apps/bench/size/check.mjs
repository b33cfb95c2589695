import { brokenBudgets } from "./gate.mjs";
import { measureKit } from "./measure.mjs";

// What `npm test` runs: the kit alone, without peers.
const broken = brokenBudgets(await measureKit());
if (broken.length > 0) {
  console.error(broken.join("\n"));
  process.exitCode = 1;
}
