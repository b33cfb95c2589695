import { createLayersClient } from "@layers-kit/client";
import { LayersProvider, OnboardingFlow } from "@layers-kit/react";
import type { ReactElement } from "react";
import "@layers-kit/react/styles.css";

const client = createLayersClient({ baseUrl: "/api/layers" });

/** `customer.key` is any opaque name for who is signed in: drafts are kept under it, in this browser. */
export function Onboarding({ customer }: { customer: { key: string } }): ReactElement {
  return (
    <LayersProvider client={client} storageKey={customer.key} appearance={{ theme: "host" }}>
      <OnboardingFlow returnUrl="https://app.example.com/layers/callback" />
    </LayersProvider>
  );
}
