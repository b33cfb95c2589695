import type { contentPreviewParts } from "../content-preview/parts.ts";
import type { leaseRequestFormParts } from "../lease-request-form/parts.ts";
import type { leaseRequestStatusParts } from "../lease-request-status/parts.ts";
import type { mediaUploaderParts } from "../media-uploader/parts.ts";
import type { onboardingFlowParts } from "../onboarding-flow/parts.ts";
import type { projectFormParts } from "../project-form/parts.ts";
import type { remixProgressParts } from "../remix-progress/parts.ts";
import type { scheduleDialogParts } from "../schedule-dialog/parts.ts";
import type { socialConnectParts } from "../social-connect/parts.ts";
import type { sourcePickerParts } from "../source-picker/parts.ts";
import type { uiParts } from "../ui/parts.ts";

/** The styling hooks of one component: each part's class is `lk-<part>`, the values are the `data-` attributes it may carry. */
export type Parts = Readonly<Record<string, readonly string[]>>;

/** Every part a host may style. A component's own parts stand in its folder, in `parts.ts`. */
export type Part =
  | keyof typeof uiParts
  | keyof typeof leaseRequestFormParts
  | keyof typeof leaseRequestStatusParts
  | keyof typeof projectFormParts
  | keyof typeof scheduleDialogParts
  | keyof typeof socialConnectParts
  | keyof typeof sourcePickerParts
  | keyof typeof contentPreviewParts
  | keyof typeof mediaUploaderParts
  | keyof typeof onboardingFlowParts
  | keyof typeof remixProgressParts;
