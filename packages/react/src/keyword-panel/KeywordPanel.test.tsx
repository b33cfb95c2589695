import { createLayersClient } from "@layers-kit/client";
import { renderToString } from "react-dom/server";
import { expect, test } from "vitest";
import { LayersProvider } from "../provider/LayersProvider.tsx";
import { KeywordPanel } from "./KeywordPanel.tsx";

test("a server renders what the panel is for and the places of what is read later, without a style attribute", () => {
  const html = renderToString(
    <LayersProvider client={createLayersClient({ baseUrl: "https://partner.example/api/layers" })} storageKey="tide">
      <KeywordPanel projectId="prj_1" />
    </LayersProvider>,
  );
  expect(html).toContain("Hashtags of your product");
  expect(html).toContain("lk-skeleton");
  expect(html).not.toContain("style=");
});
