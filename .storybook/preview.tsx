import { createLayersClient } from "@layers-kit/client";
import { LayersProvider, type LayersProviderProps, type Theme } from "@layers-kit/react";
import type { Preview } from "@storybook/react-vite";
import { type ReactElement, type ReactNode, StrictMode, useState } from "react";
import "@layers-kit/react/styles.css";
import "./preview.css";

const preview: Preview = {
  parameters: {
    a11y: { test: "error" },
    layout: "fullscreen",
    controls: { expanded: true },
    options: { storySort: { order: ["Parts", "Components"] } },
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
      toolbar: { title: "Theme", icon: "contrast", items: ["light", "dark", "auto"], dynamicTitle: true },
    },
    direction: {
      description: "Reading direction",
      toolbar: { title: "Direction", icon: "transfer", items: ["ltr", "rtl"], dynamicTitle: true },
    },
  },
  initialGlobals: { theme: "light", direction: "ltr" },
  decorators: [
    (Story, { globals, parameters, viewMode }) => (
      <StrictMode>
        <Page
          docs={viewMode === "docs"}
          provider={{
            appearance: { theme: globals.theme as Theme },
            locale: globals.direction === "rtl" ? "ar" : "en",
            timeZone: "Europe/Oslo",
            ...(parameters.provider as Partial<LayersProviderProps> | undefined),
          }}
        >
          <Story />
        </Page>
      </StrictMode>
    ),
  ],
};

interface PageProps {
  docs: boolean;
  provider: Partial<LayersProviderProps>;
  children: ReactNode;
}

function Page({ docs, provider, children }: PageProps): ReactElement {
  const [client] = useState(() => createLayersClient({ baseUrl: "/api/layers" }));
  return (
    <LayersProvider client={client} {...provider}>
      <div className="story-page" data-docs={docs ? "" : undefined}>
        {children}
      </div>
    </LayersProvider>
  );
}

export default preview;
