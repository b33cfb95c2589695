"use client";
import type { ReactElement, ReactNode } from "react";
import { useClassName } from "../appearance/useClassName.ts";
import { useMessages } from "../messages/useMessages.ts";
import { Actions } from "../ui/panel/Actions.tsx";
import { Panel } from "../ui/panel/Panel.tsx";
import type { LeaseRequestFormProps } from "./LeaseRequestForm.tsx";
import { leaseRequestFormMessages } from "./messages.ts";

export interface LeaseFormFrameProps extends Pick<LeaseRequestFormProps, "headingLevel" | "frame" | "className"> {
  back?: ReactNode;
  children: ReactNode;
}

/** What stands before the form's code is there: its title, and the way back. */
export function LeaseFormFrame({ headingLevel, frame, className, back, children }: LeaseFormFrameProps): ReactElement {
  const classOf = useClassName();
  const t = useMessages(leaseRequestFormMessages);
  return (
    <Panel
      {...(headingLevel && { headingLevel })}
      {...(frame && { frame })}
      className={classOf("lease-request-form", className)}
      title={t.title}
      lead={t.lead}
    >
      {children}
      {back && <Actions start={back} />}
    </Panel>
  );
}
