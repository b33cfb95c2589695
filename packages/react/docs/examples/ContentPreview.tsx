import { ContentPreview } from "@layers-kit/react";
import type { ReactElement } from "react";

export function Example({ containerId }: { containerId: string }): ReactElement {
  return <ContentPreview containerId={containerId} />;
}
