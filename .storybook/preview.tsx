import { createLayersClient } from "@layers-kit/client";
import type { LayersProviderProps } from "@layers-kit/react";
import type { Preview } from "@storybook/react-vite";
import { StrictMode } from "react";
import { configure } from "storybook/test";
import { StoryMessages } from "../packages/react/src/testing/language/StoryMessages.tsx";
import { StoryLook } from "../packages/react/src/testing/looks/StoryLook.tsx";
import { playSandbox } from "../packages/react/src/testing/sandboxes.ts";
import { noteCalls } from "../packages/react/src/testing/story-calls.ts";
import type { StorySandbox } from "../packages/react/src/testing/story-sandbox.ts";
import { longestWait } from "../vitest.patience.ts";
import "@layers-kit/react/styles.css";
import "./preview.css";

// A story waits for one thing as long as a test does.
configure({ asyncUtilTimeout: longestWait });

const preview: Preview = {
  parameters: {
    a11y: { test: "error" },
    layout: "fullscreen",
    controls: { expanded: true },
    options: { storySort: { order: ["Getting started", "Components", "Parts"] } },
    viewport: {
      options: {
        phone: { name: "Phone, 360", styles: { width: "360px", height: "740px" } },
        tablet: { name: "Tablet, 768", styles: { width: "768px", height: "1024px" } },
        wide: { name: "Wide, 1280", styles: { width: "1280px", height: "900px" } },
      },
    },
  },
  globalTypes: {
    theme: {
      description: "Light or dark",
      toolbar: { title: "Theme", icon: "contrast", items: ["light", "dark", "auto", "host"], dynamicTitle: true },
    },
    direction: {
      description: "Reading direction",
      toolbar: {
        title: "Direction",
        icon: "transfer",
        items: [{ value: "", title: "the language's" }, "ltr", "rtl"],
        dynamicTitle: true,
      },
    },
    locale: {
      description: "Language",
      toolbar: { title: "Language", icon: "globe", items: ["en", "de", "ar"], dynamicTitle: true },
    },
  },
  initialGlobals: { theme: "light", direction: "", locale: "en" },
  loaders: [
    async ({ parameters }) => {
      const {
        customer = "tide-tea",
        arrange,
        client: clientOptions,
        ...options
      }: StorySandbox = parameters.sandbox ?? {};
      const { sandbox, ...connection } = await playSandbox(customer, options);
      const client = createLayersClient({ ...connection, ...clientOptions });
      // The story has one of its own, so that its calls can be told from what was arranged for it.
      const fetch = noteCalls(connection.fetch);
      const shown = createLayersClient({ ...connection, fetch, ...clientOptions });
      return { client, shown, sandbox, ...(await arrange?.(client, sandbox)) };
    },
  ],
  decorators: [
    (Story, { globals, loaded, parameters, viewMode }) => (
      <StrictMode>
        <StoryMessages language={globals.locale}>
          {(messages) => (
            <StoryLook
              client={loaded.shown}
              appearance={{ theme: globals.theme }}
              locale={running(globals.locale, globals.direction)}
              messages={messages}
              timeZone="Europe/Oslo"
              {...(parameters.provider as Partial<LayersProviderProps> | undefined)}
            >
              <div className="story-page" data-docs={viewMode === "docs" ? "" : undefined}>
                <Story />
              </div>
            </StoryLook>
          )}
        </StoryMessages>
      </StrictMode>
    ),
  ],
};

/** The same language in a script that runs the other way, where that is asked for: the locale is all that the kit goes by. */
function running(locale: string, direction: "" | "ltr" | "rtl"): string {
  if (!direction) return locale;
  return new Intl.Locale(locale, { script: direction === "rtl" ? "Arab" : "Latn" }).toString();
}

export default preview;
