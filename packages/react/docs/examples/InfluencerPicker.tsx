import { InfluencerPicker, SourcePicker, useRemix } from "@layers-kit/react";
import { type ReactElement, useState } from "react";

export function Example({ projectId }: { projectId: string }): ReactElement {
  const [influencerId, setInfluencerId] = useState<string | null>(null);
  const remix = useRemix({ projectId });
  return (
    <>
      <InfluencerPicker projectId={projectId} value={influencerId} onValueChange={setInfluencerId} />
      <SourcePicker projectId={projectId} {...(influencerId && { influencerId })} onRemix={remix.start} />
    </>
  );
}
