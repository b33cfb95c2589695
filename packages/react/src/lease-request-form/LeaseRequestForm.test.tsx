import { createLayersClient } from "@layers-kit/client";
import { renderToString } from "react-dom/server";
import { expect, test } from "vitest";
import { LeaseRequestStatus } from "../lease-request-status/LeaseRequestStatus.tsx";
import { LayersProvider } from "../provider/LayersProvider.tsx";
import { LeaseRequestForm } from "./LeaseRequestForm.tsx";

const client = createLayersClient({ baseUrl: "https://partner.example/api/layers" });

test("form and status are rendered on a server, without a style attribute", () => {
  const html = renderToString(
    <LayersProvider client={client}>
      <LeaseRequestForm projectId="prj_1" price={{ amount: 150, currency: "USD" }} />
      <LeaseRequestStatus projectId="prj_1" requestId="lreq_1" />
    </LayersProvider>,
  );
  expect(html).toContain("1 × $150 = $150 a month.");
  expect(html).toContain("aria-busy");
  expect(html).not.toContain("style=");
});
