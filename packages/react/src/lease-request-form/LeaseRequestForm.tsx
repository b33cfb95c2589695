"use client";
import type { ReactElement, ReactNode } from "react";
import { loadOnUse } from "../ui/load-on-use/loadOnUse.tsx";
import type { PanelProps } from "../ui/panel/Panel.tsx";
import { LeaseFormFrame } from "./LeaseFormFrame.tsx";
import { LeaseFormPlace } from "./LeaseFormPlace.tsx";
import type { LeasePrice } from "./messages.ts";
import type { LeaseRequestFormOptions } from "./useLeaseRequestForm.ts";

export interface LeaseRequestFormProps
  extends LeaseRequestFormOptions,
    Pick<PanelProps, "headingLevel" | "frame" | "className"> {
  /**
   * What one account costs the customer a month, or null where the host does not want a price shown. The API charges the
   * partner 150 USD. [seed S000]
   */
  price: LeasePrice | null;
  /** The quiet way back, in every view but the review: from there "Change" leads back. */
  back?: ReactNode;
}

const LeaseRequestPanel = /* @__PURE__ */ loadOnUse(
  () => import("./LeaseRequestPanel.tsx"),
  (module) => module.LeaseRequestPanel,
  LeaseFormPlace,
  LeaseFormFrame,
);

/** Orders warmed accounts: what is wanted, a review of what it will cost and when, and then one order. */
export function LeaseRequestForm(props: LeaseRequestFormProps): ReactElement {
  // What was asked for belongs to its project.
  return <LeaseRequestPanel key={props.projectId} {...props} />;
}
