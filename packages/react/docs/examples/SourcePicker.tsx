import { SourcePicker, useRemix } from "@layers-kit/react";
import type { ReactElement } from "react";

export function Example({ projectId }: { projectId: string }): ReactElement {
  const remix = useRemix({ projectId });
  return <SourcePicker projectId={projectId} cost={{ slideshow: "50 credits" }} onRemix={remix.start} />;
}
