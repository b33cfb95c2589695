import { createLayersClient } from "@layers-kit/client";
import { renderToString } from "react-dom/server";
import { expect, test } from "vitest";
import { LayersProvider } from "../provider/LayersProvider.tsx";
import { ProjectForm } from "./ProjectForm.tsx";

const client = createLayersClient({ baseUrl: "https://partner.example/api/layers" });

test("is rendered on a server without what only a reader's browser knows", () => {
  const html = renderToString(
    <LayersProvider client={client}>
      <ProjectForm mode="create" defaultValues={{ appName: "Tide Tea" }} />
    </LayersProvider>,
  );
  expect(html).toContain('value="Tide Tea"');
  expect(html).not.toContain("there now");
  expect(html).not.toContain("Oslo");
  expect(html).not.toContain("style=");
});

test("is rendered on a server as loading, where the project must be read first", () => {
  const html = renderToString(
    <LayersProvider client={client}>
      <ProjectForm mode="edit" projectId="prj_1" />
    </LayersProvider>,
  );
  expect(html).toContain("aria-busy");
});
