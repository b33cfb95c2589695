import type { Project } from "@layers-kit/contract";
import { ScheduleDialog } from "@layers-kit/react";
import { type ReactElement, useState } from "react";

export function Example({ containerId, project }: { containerId: string; project: Project }): ReactElement {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Schedule
      </button>
      <ScheduleDialog open={open} onOpenChange={setOpen} containerId={containerId} project={project} />
    </>
  );
}
