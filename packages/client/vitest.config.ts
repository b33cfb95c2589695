import { mergeConfig } from "vitest/config";
import { nodeProject } from "../../vitest.shared.ts";

export default mergeConfig(nodeProject("client"), { test: { exclude: ["src/**/*.browser.test.ts"] } });
