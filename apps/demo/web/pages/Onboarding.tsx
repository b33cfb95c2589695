import { uploadFile } from "@layers-kit/client/upload";
import { OnboardingFlow, type UploadMedia } from "@layers-kit/react";
import { useCallback } from "react";
import { Page } from "../router/Page.tsx";
import { type Features, socialReturnUrl } from "../server.ts";

export interface OnboardingProps {
  features: Features;
  /** Signs in again, so that an upload goes on as any other call does. */
  onSessionExpired: () => Promise<boolean>;
}

/** The five steps, as one component of the kit. */
export function Onboarding({ features, onSessionExpired }: OnboardingProps): React.ReactElement {
  const upload = useCallback<UploadMedia>(
    (file, options) => uploadFile(file, { endpoint: "/api/uploads", onSessionExpired, ...options }),
    [onSessionExpired],
  );
  return (
    <Page
      title="Your first post"
      name="Your first post"
      lead="About five minutes. You can leave at any time; everything is kept."
    >
      <OnboardingFlow
        {...(features.connect.available && { returnUrl: socialReturnUrl() })}
        {...(features.upload.available && { upload })}
      />
    </Page>
  );
}
