import { mergeConfig, type ViteUserConfig } from "vitest/config";
import { nodeProject } from "../../vitest.shared.ts";

const recipes: ViteUserConfig = { test: { include: ["recipes/{vitest,msw}.recipe.ts"] } };

export default mergeConfig(nodeProject("sandbox"), recipes) as ViteUserConfig;
