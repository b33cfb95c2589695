import { LeasedAccountList } from "../home/LeasedAccountList.tsx";
import { ReadFailed } from "../home/ReadFailed.tsx";
import { useOwnProject } from "../home/useOwnProject.ts";
import { Link } from "../router/Link.tsx";
import { Page } from "../router/Page.tsx";

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
      {project.data === null && <ProjectFirst />}
      {project.data && <LeasedAccountList projectId={project.data.id} />}
    </Page>
  );
}

function ProjectFirst(): React.ReactElement {
  return (
    <section className="card empty">
      <h2>First, tell us about your product</h2>
      <p className="muted">Accounts are chosen to fit what you sell, so that comes first. It takes a minute.</p>
      <Link to="/onboarding" className="button primary">
        Describe your product
      </Link>
    </section>
  );
}
