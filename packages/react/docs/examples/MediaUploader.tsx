import { MediaUploader } from "@layers-kit/react";
import type { ReactElement } from "react";

export function Example({ projectId }: { projectId: string }): ReactElement {
  return <MediaUploader projectId={projectId} upload="/api/uploads" />;
}
