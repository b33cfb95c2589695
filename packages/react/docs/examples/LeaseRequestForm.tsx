import { LeaseRequestForm } from "@layers-kit/react";
import type { ReactElement } from "react";

export function Example({ projectId }: { projectId: string }): ReactElement {
  return <LeaseRequestForm projectId={projectId} price={{ amount: 190, currency: "USD" }} />;
}
