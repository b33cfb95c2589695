import { createLayersClient } from "@layers-kit/client";
import type { Content } from "@layers-kit/contract";
import type { ReactElement } from "react";
import { renderToString } from "react-dom/server";
import { expect, test } from "vitest";
import { ContentPreview } from "../content-preview/ContentPreview.tsx";
import { LayersProvider } from "../provider/LayersProvider.tsx";
import { SourcePicker } from "../source-picker/SourcePicker.tsx";
import { RemixProgress } from "./RemixProgress.tsx";
import { useRemix } from "./useRemix.ts";

const client = createLayersClient({ baseUrl: "/api/layers" });

const html = (ui: ReactElement): string =>
  renderToString(
    <LayersProvider client={client} storageKey="tide">
      {ui}
    </LayersProvider>,
  );

function Progress() {
  return <RemixProgress remix={useRemix({ projectId: "prj_1" })} />;
}

test("a server renders what the picker is for, and the places of what comes later", () => {
  const picker = html(<SourcePicker projectId="prj_1" onRemix={() => {}} />);
  expect(picker).toContain("Choose something to remix");
  expect(picker).toContain("rewrite it for your product");
  expect(picker).toContain("lk-skeleton");
});

test("a server renders the place of a remix that it cannot know of", () => {
  expect(html(<Progress />)).toContain("lk-skeleton");
});

test("a server renders the words of finished content, and the place of its pictures", () => {
  const content: Content = {
    id: "cnt_1",
    projectId: "prj_1",
    status: "completed",
    caption: "A tea for every kind of rain",
    preview: { kind: "slideshow", imageUrls: ["https://cdn.example/1", "https://cdn.example/2"] },
    createdAt: "2026-05-01T09:00:00Z",
  };
  const preview = html(<ContentPreview content={content} />);
  expect(preview).toContain("lk-skeleton");
  expect(preview).toContain("A tea for every kind of rain");
  expect(preview).not.toContain("style=");
});
