import { mergeConfig } from "vitest/config";
import { nodeProject } from "../../vitest.shared.ts";

// Building and starting Next.js takes minutes: a long proof does.
const longProofs = process.env.LONG_PROOFS ? [] : ["src/adapters/next.server.test.ts"];

export default mergeConfig(nodeProject("proxy"), { test: { exclude: longProofs } });
