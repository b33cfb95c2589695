import {
  LeaseRequestForm,
  type LeaseRequestFormValues,
  LeaseRequestList,
  useKeptLeaseRequests,
} from "@layers-kit/react";
import { useState } from "react";
import { LeasedAccountList } from "../home/LeasedAccountList.tsx";
import { ProjectFirst } from "../home/ProjectFirst.tsx";
import { ReadFailed } from "../home/ReadFailed.tsx";
import { useOwnProject } from "../home/useOwnProject.ts";
import { Page } from "../router/Page.tsx";

/** What Layers charges its partner for one account; a partner may ask its customers for more, and then leaves `showPrices` out. */
const price = { amount: 150, currency: "USD" } as const;

/** Leasing accounts: order, follow the order, see what one has. */
export function LeasedAccounts(): React.ReactElement {
  const project = useOwnProject();
  return (
    <Page
      title="Leased accounts"
      name="Leased accounts"
      lead="TikTok accounts with followers in your field, ready to post on."
    >
      {project.isLoading && <div className="skeleton tall" role="status" aria-label="Loading" />}
      {project.error !== undefined && project.data === undefined && (
        <ReadFailed error={project.error} onRetry={() => void project.reload()} />
      )}
      {project.data === null && (
        <ProjectFirst why="Accounts are chosen to fit what you sell, so that comes first. It takes a minute." />
      )}
      {project.data && <Leasing projectId={project.data.id} />}
    </Page>
  );
}

function Leasing({ projectId }: { projectId: string }): React.ReactElement {
  const { requests } = useKeptLeaseRequests(projectId);
  const [missing, setMissing] = useState<Partial<LeaseRequestFormValues>>();
  return (
    <div className="stack narrow">
      <LeaseRequestForm projectId={projectId} price={price} fillWith={missing} />
      {requests.length > 0 && <LeaseRequestList projectId={projectId} showPrices onOrderMissing={setMissing} />}
      <LeasedAccountList projectId={projectId} />
    </div>
  );
}
