import { ProjectForm } from "@layers-kit/react";
import type { ReactElement } from "react";

export function Example({ keep }: { keep: (projectId: string) => void }): ReactElement {
  return <ProjectForm mode="create" onCreated={(project) => keep(project.id)} />;
}
