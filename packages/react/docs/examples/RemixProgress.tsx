import { RemixProgress, SourcePicker, useRemix } from "@layers-kit/react";
import type { ReactElement } from "react";

export function Example({ projectId }: { projectId: string }): ReactElement {
  const remix = useRemix({ projectId });
  if (remix.status === "idle") return <SourcePicker projectId={projectId} onRemix={remix.start} />;
  return <RemixProgress remix={remix} />;
}
