import { createLayersClient } from "@layers-kit/client";
import { renderToString } from "react-dom/server";
import { expect, test } from "vitest";
import { LayersProvider } from "../provider/LayersProvider.tsx";
import { ProjectForm, type ProjectFormProps } from "./ProjectForm.tsx";

const client = createLayersClient({ baseUrl: "https://partner.example/api/layers" });

function rendered(props: ProjectFormProps): string {
  return renderToString(
    <LayersProvider client={client}>
      <ProjectForm {...props} />
    </LayersProvider>,
  );
}

test("a server sends what the form is for, the way back and the places of what is asked, without a style attribute", () => {
  const html = rendered({ mode: "create", back: <a href="/shop">Back</a> });
  expect(html).toContain("Every post is written and drawn from this.");
  expect(html).toContain('<a href="/shop">Back</a>');
  expect(html).toContain("aria-busy");
  expect(html).not.toContain("style=");
});

test("there are as many places as the host asks questions at first", () => {
  const places = (props: ProjectFormProps) => rendered(props).split('data-shape="label"').length - 1;
  expect(places({ mode: "create" })).toBe(3);
  expect(places({ mode: "create", fields: { name: "shown" } })).toBe(4);
  expect(places({ mode: "edit", projectId: "prj_1", fields: { appDescription: "hidden" } })).toBe(2);
});
