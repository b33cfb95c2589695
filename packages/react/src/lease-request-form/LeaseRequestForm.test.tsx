import { createLayersClient } from "@layers-kit/client";
import { renderToString } from "react-dom/server";
import { expect, test } from "vitest";
import { LeaseRequestStatus } from "../lease-request-status/LeaseRequestStatus.tsx";
import { LayersProvider } from "../provider/LayersProvider.tsx";
import { LeaseRequestForm } from "./LeaseRequestForm.tsx";

const client = createLayersClient({ baseUrl: "https://partner.example/api/layers" });

test("a server sends what the form is for and its place, and the status, without a style attribute", () => {
  const html = renderToString(
    <LayersProvider client={client}>
      <LeaseRequestForm projectId="prj_1" price={{ amount: 150, currency: "USD" }} />
      <LeaseRequestStatus projectId="prj_1" requestId="lreq_1" />
    </LayersProvider>,
  );
  expect(html).toContain("Lease warmed accounts");
  expect(html.match(/aria-busy/g)).toHaveLength(2);
  expect(html).not.toContain("<form");
  expect(html).not.toContain("style=");
});
