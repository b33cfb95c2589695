import type { StorybookConfig } from "@storybook/react-vite";
import { mergeConfig } from "vite";
import { sourceConditions } from "../vitest.browser.shared.ts";

const config: StorybookConfig = {
  framework: "@storybook/react-vite",
  stories: ["../packages/react/docs/*.mdx", "../packages/react/src/**/*.stories.tsx"],
  addons: ["@storybook/addon-docs", "@storybook/addon-a11y", "@storybook/addon-vitest"],
  staticDirs: ["./static"],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  typescript: { reactDocgen: "react-docgen" },
  // A relative base lets the static build be served below any path.
  viteFinal: (vite) => mergeConfig(vite, { base: "./", resolve: { conditions: sourceConditions } }),
};

export default config;
