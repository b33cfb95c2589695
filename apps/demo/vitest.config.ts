import { mergeConfig } from "vitest/config";
import { nodeProject } from "../../vitest.shared.ts";

// Starting other browsers takes minutes, and they have to be installed: a long proof does.
const longProofs = process.env.LONG_PROOFS ? ["proofs/**/*.test.ts"] : [];

export default mergeConfig(nodeProject("demo"), { test: { include: longProofs } });
