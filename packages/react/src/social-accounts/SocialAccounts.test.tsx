import { createLayersClient } from "@layers-kit/client";
import { renderToString } from "react-dom/server";
import { expect, test } from "vitest";
import { LayersProvider } from "../provider/LayersProvider.tsx";
import { SocialAccounts } from "./SocialAccounts.tsx";

const client = createLayersClient({ baseUrl: "https://partner.example/api/layers" });

test("is rendered on a server as the place of what will be read, without a style attribute", () => {
  const html = renderToString(
    <LayersProvider client={client}>
      <SocialAccounts projectId="prj_1" canDisconnect canRelease returnUrl="https://partner.example/back" />
    </LayersProvider>,
  );
  expect(html).toContain("aria-busy");
  expect(html).toContain("Loading your accounts");
  expect(html).not.toContain("style=");
});
