import { ProjectForm } from "@layers-kit/react";
import { ReadFailed } from "../home/ReadFailed.tsx";
import { useOwnProject } from "../home/useOwnProject.ts";
import { Page } from "../router/Page.tsx";

/** Getting started. */
export function Onboarding(): React.ReactElement {
  const project = useOwnProject();
  return (
    <Page
      title="Your first post"
      name="Your first post"
      lead="About five minutes. You can leave at any time; everything is kept."
    >
      {project.isLoading && <div className="skeleton tall" role="status" aria-label="Loading" />}
      {project.error !== undefined && project.data === undefined && (
        <ReadFailed error={project.error} onRetry={() => void project.reload()} />
      )}
      {project.data === null && <ProjectForm mode="create" onCreated={(made) => void project.reload(made)} />}
      {project.data && <ProjectForm mode="edit" projectId={project.data.id} />}
    </Page>
  );
}
