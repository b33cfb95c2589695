import { createLayersClient } from "@layers-kit/client";
import { LayersProvider, LeaseRequestForm } from "@layers-kit/react";
import { createSandbox } from "@layers-kit/sandbox";
import { createRoot } from "react-dom/client";

const sandbox = createSandbox();
const client = createLayersClient({ baseUrl: sandbox.baseUrl, fetch: sandbox.fetchAs("tide-tea") });
const { id } = await client.projects.create({ name: "Tide Tea", timezone: "Europe/Oslo" });

createRoot(document.body.appendChild(document.createElement("main"))).render(
  <LayersProvider client={client} locale="en" timeZone="Europe/Oslo" storageKey="typing">
    <LeaseRequestForm projectId={id} price={{ amount: 150, currency: "USD" }} />
  </LayersProvider>,
);
