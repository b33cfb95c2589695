import { OnboardingFlow } from "@layers-kit/react";
import type { ReactElement } from "react";

export function Example(): ReactElement {
  return <OnboardingFlow returnUrl="https://app.example.com/layers/callback" upload="/api/uploads" />;
}
