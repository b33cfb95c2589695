import { createLayersClient } from "@layers-kit/client";
import { LayersProvider, ProjectForm } from "@layers-kit/react";
import { createRoot } from "react-dom/client";

const client = createLayersClient({ baseUrl: "/api/layers" });

createRoot(document.body.appendChild(document.createElement("main"))).render(
  <LayersProvider client={client} locale="en" timeZone="Europe/Oslo" storageKey="typing">
    <ProjectForm mode="create" fields={{ name: "shown", ownerEmail: "shown" }} />
  </LayersProvider>,
);
