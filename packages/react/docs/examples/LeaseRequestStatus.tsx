import { LeaseRequestForm, type LeaseRequestFormValues, LeaseRequestStatus } from "@layers-kit/react";
import { type ReactElement, useState } from "react";

export function Example({ projectId }: { projectId: string }): ReactElement {
  const [missing, setMissing] = useState<Partial<LeaseRequestFormValues>>();
  return (
    <>
      <LeaseRequestStatus projectId={projectId} onOrderMissing={setMissing} />
      <LeaseRequestForm projectId={projectId} price={{ amount: 190, currency: "USD" }} fillWith={missing} />
    </>
  );
}
