import { LeaseRequestForm } from "@layers-kit/react";
import type { ReactElement } from "react";

export function Example({ projectId, keep }: { projectId: string; keep: (requestId: string) => void }): ReactElement {
  return (
    <LeaseRequestForm
      projectId={projectId}
      price={{ amount: 190, currency: "USD" }}
      onRequested={({ requestId }) => keep(requestId)}
    />
  );
}
