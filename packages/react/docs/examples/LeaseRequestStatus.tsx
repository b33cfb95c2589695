import { LeaseRequestStatus } from "@layers-kit/react";
import type { ReactElement } from "react";

export function Example({ projectId, requestId }: { projectId: string; requestId: string }): ReactElement {
  return <LeaseRequestStatus projectId={projectId} requestId={requestId} />;
}
