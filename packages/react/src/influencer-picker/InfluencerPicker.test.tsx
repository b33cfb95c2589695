import { createLayersClient } from "@layers-kit/client";
import { influencerLimits } from "@layers-kit/contract";
import { CreateInfluencerRequest } from "@layers-kit/contract/schemas/influencers";
import { renderToString } from "react-dom/server";
import { expect, test } from "vitest";
import { LayersProvider } from "../provider/LayersProvider.tsx";
import { InfluencerPicker } from "./InfluencerPicker.tsx";

test("a server renders what the picker is for and the places of what is read later, without a style attribute", () => {
  const html = renderToString(
    <LayersProvider client={createLayersClient({ baseUrl: "https://partner.example/api/layers" })} storageKey="tide">
      <InfluencerPicker projectId="prj_1" canDelete />
    </LayersProvider>,
  );
  expect(html).toContain("Choose a persona");
  expect(html).toContain("lk-skeleton");
  expect(html).not.toContain("style=");
});

test("the hint's bounds are those of the request", () => {
  const accepts = (prompt: string) => CreateInfluencerRequest.safeParse({ prompt }).success;
  const { min, max } = influencerLimits.prompt;
  expect([min - 1, min, max, max + 1].map((length) => accepts("x".repeat(length)))).toEqual([false, true, true, false]);
});
