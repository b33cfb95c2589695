import { KeywordPanel } from "@layers-kit/react";
import type { ReactElement } from "react";

export function Example({ projectId, editProject }: { projectId: string; editProject: () => void }): ReactElement {
  return <KeywordPanel projectId={projectId} onEditProject={editProject} />;
}
