import { SocialAccounts } from "@layers-kit/react";
import type { ReactElement } from "react";

const returnUrl = "https://app.example.com/layers/callback";

export function Example({ projectId }: { projectId: string }): ReactElement {
  return (
    <SocialAccounts projectId={projectId} returnUrl={returnUrl} platforms={["tiktok", "instagram"]} canDisconnect />
  );
}
