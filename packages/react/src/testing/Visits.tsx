import { type ReactElement, useState } from "react";
import { ProjectForm, type ProjectFormProps } from "../project-form/ProjectForm.tsx";
import { Button } from "../ui/index.ts";

/** A form that a customer can leave and come back to. */
export function Visits(props: ProjectFormProps): ReactElement {
  const [visits, setVisits] = useState(1);
  return (
    <>
      <Button variant="quiet" translate="no" onClick={() => setVisits(visits + 1)}>
        Leave and return
      </Button>
      <ProjectForm key={visits} {...props} />
    </>
  );
}
