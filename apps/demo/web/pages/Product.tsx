import { InfluencerPicker, KeywordPanel, ProjectForm } from "@layers-kit/react";
import { useRef } from "react";
import { ProjectFirst } from "../home/ProjectFirst.tsx";
import { ReadFailed } from "../home/ReadFailed.tsx";
import { useOwnProject } from "../home/useOwnProject.ts";
import { Page } from "../router/Page.tsx";

/** What the customer sells, and what comes of saying so: personas and hashtags. */
export function Product(): React.ReactElement {
  const project = useOwnProject();
  return (
    <Page
      title="Your product"
      name="Your product"
      lead="The faces of your posts, their hashtags, and what both are made of."
    >
      {project.isLoading && <div className="skeleton tall" role="status" aria-label="Loading" />}
      {project.error !== undefined && project.data === undefined && (
        <ReadFailed error={project.error} onRetry={() => void project.reload()} />
      )}
      {project.data === null && (
        <ProjectFirst why="Personas and hashtags are made to suit what you sell, so that comes first. It takes a minute." />
      )}
      {project.data && <About projectId={project.data.id} />}
    </Page>
  );
}

function About({ projectId }: { projectId: string }): React.ReactElement {
  const form = useRef<HTMLDivElement>(null);
  return (
    <div className="stack narrow">
      <InfluencerPicker projectId={projectId} canDelete />
      <KeywordPanel
        projectId={projectId}
        onEditProject={() => form.current?.querySelector<HTMLElement>("textarea")?.focus()}
      />
      <div ref={form}>
        <ProjectForm mode="edit" projectId={projectId} />
      </div>
    </div>
  );
}
