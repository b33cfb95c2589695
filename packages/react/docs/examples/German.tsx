import type { LayersClient } from "@layers-kit/client";
import { LayersProvider, OnboardingFlow, overrideMessages } from "@layers-kit/react";
import { de } from "@layers-kit/react/locales/de";
import type { ReactElement } from "react";

const messages = overrideMessages(de, { projectForm: { title: "Dein Laden" } });

export function GermanOnboarding({ client }: { client: LayersClient }): ReactElement {
  return (
    <LayersProvider client={client} locale="de-AT" messages={messages}>
      <OnboardingFlow />
    </LayersProvider>
  );
}
